import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { committees as et } from "../et/committees";

/** Words of committees. */
export const committees: RussianTexts<typeof et> = {
  title: "Комиссии",
  lead: "Комиссия решает, присвоить ли заявителю квалификацию.",
  empty: "Комиссий нет",
  emptyWords: "Комиссию добавляет Kutsekoda.",
  name: "Название",
  memberCount: "Членов",
  valid: "Действует",
  members: "Члены комиссии",
  member: "Член комиссии",
  role: "Роль",
  mandate: "Полномочия",
  openEnded: "бессрочно",
  inForce: "Действуют",
  notInForce: "Не действуют",
  noMembers: "Членов нет.",
  ready: "Заявления, готовые к решению",
  noneReady: "Сейчас нет заявлений с утверждёнными результатами экзамена.",
  convene: {
    act: "Созвать заседание",
    title: "Созыв заседания",
    lead: "Выберите заявления и время. Члены комиссии получат приглашение письмом.",
    cases: "Заявления в повестке",
    day: "Дата",
    startsAt: "Начало в",
    form: "Форма",
    webLinkHint: "Нужна для заседания по сети. Начинается с https://",
    send: "Созвать и известить членов",
    busy: "Созываю …",
    done: "Заседание созвано.",
  },
};
