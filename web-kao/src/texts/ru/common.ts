import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { common as et } from "../et/common";

/** Words that several pages use. */
export const common: RussianTexts<typeof et> = {
  home: "Рабочий стол",
  all: "Все",
  open: "Открыть",
  nobody: "не назначен",
  none: "нет",
  number: "Номер",
  applicant: "Заявитель",
  qualification: "Квалификация",
  qualifications: "Квалификации",
  round: "Тур",
  status: "Состояние",
  language: "Язык",
  place: "Место",
  webLink: "Ссылка",
  time: "Время",
  results: "Результаты",
  proposalLabel: "Предложение оценщиков",
  proposal: { AWARD: "Присвоить квалификацию", REFUSE: "Отказать" },
  decision: { AWARD: "Присвоить квалификацию", REFUSE: "Отказать" },
  meetingForm: { PHYSICAL: "На месте", ONLINE: "По сети", WRITTEN_VOTE: "Письменное голосование" },
  points: "{{points}} из {{max}} баллов",
  passed: "сдано",
  failedPart: "не сдано",
  didNotAppear: "Не явился на экзамен",
  done: "Готово",
  system: "Регистр",
};
