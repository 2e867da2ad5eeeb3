import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { correction as et } from "../et/correction";

/** Words of asking for a correction. */
export const correction: RussianTexts<typeof et> = {
  title: "Попросить исправить данные",
  lead: "Напишите, что в свидетельстве неверно. Присваивающий орган ответит в течение 30 дней, а Kutsekoda исправит запись.",
  wrong: "Что неверно",
  wrongHint: "Например: неверен последний день срока.",
  shouldBe: "Как должно быть",
  evidence: "Доказательства",
  evidenceHint: "До 10 файлов: PDF, изображение, ODT, DOCX или подписанный контейнер, каждый до 20 МБ.",
  remove: "Удалить {{fileName}}",
  send: "Отправить просьбу",
  sending: "Отправляю …",
  sent: "Просьба отправлена",
  sentWords:
    "{{body}} ответит не позднее {{date}}. Мы напишем вам об ответе, состояние видно на странице свидетельства.",
  toCertificate: "К свидетельству",
  notPossible: "Сейчас попросить об исправлении этого свидетельства нельзя",
  notPossibleWords: "Либо просьба уже рассматривается, либо свидетельство недействительно.",
  section: "Исправление данных",
  sectionWords: "Если в свидетельстве ошибка, попросите её исправить.",
  answerBy: "Ответ поступит не позднее {{date}}.",
};
