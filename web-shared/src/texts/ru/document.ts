import type { document as et } from "../et/document";
import type { RussianTexts } from "../Texts";

/** Words about a certificate as a PDF file. */
export const document: RussianTexts<typeof et> = {
  title: "Свидетельство в формате PDF",
  words:
    "Свидетельство на эстонском и английском языках, заверенное электронной печатью регистра. Файл каждый раз один и тот же.",
  download: "Скачать свидетельство (PDF)",
  ask: "Подготовить файл PDF",
  again: "Подготовить ещё раз",
  asking: "Отправляю запрос …",
  making: "Готовим файл. Это займёт немного времени, страница обновится сама.",
  made: "Подготовлен {{when}}, {{size}}",
  failed: "Не удалось подготовить файл",
  failedWords: "Ошибка на нашей стороне. Попробуйте позже.",
  unknown: "Сейчас о файле нет ответа. Попробуйте немного позже.",
  hash: "Контрольная сумма файла (SHA-256)",
  hashWords: "По контрольной сумме видно, что файл не изменён.",
  earlier: "Прежние версии",
  version: "Версия {{version}}, подготовлена {{when}}",
  notMade: "Версия {{version}}, заказана {{when}}, не подготовлена",
};
