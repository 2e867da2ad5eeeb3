import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { rounds as et } from "../et/rounds";

/** Words of application rounds. */
export const rounds: RussianTexts<typeof et> = {
  title: "Туры подачи заявлений",
  lead: "Когда в вашем учреждении можно подать заявление о присвоении квалификации.",
  name: "Название тура",
  nameHint: "Например, «Весна 2027».",
  applying: "Подача заявлений",
  exams: "Экзамены",
  meetingOn: "Заседание комиссии",
  applications: "Заявлений",
  notSet: "не назначено",
  opensOn: "Первый день подачи",
  closesOn: "Последний день подачи",
  priorLearningOpensOn: "Первый день подачи VÕTA",
  priorLearningClosesOn: "Последний день подачи VÕTA",
  examsFrom: "Экзамены с",
  examsUntil: "Экзамены по",
  state: { planned: "Запланирован", coming: "Предстоит", open: "Открыт", over: "Завершён" },
  empty: "Туров нет",
  emptyWords: "Запланируйте первый тур и опубликуйте его.",
  plan: {
    act: "Запланировать тур",
    title: "Планирование тура",
    lead: "Тур остаётся черновиком, пока вы его не опубликуете.",
    send: "Сохранить план",
    busy: "Сохраняю …",
    done: "Тур запланирован.",
  },
  publish: { act: "Опубликовать тур", busy: "Публикую …", done: "Тур опубликован." },
};
