import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { supervision as et } from "../et/supervision";

/** Words of the supervision over the awarding of qualifications. */
export const supervision: RussianTexts<typeof et> = {
  title: "Надзор",
  lead: "Открытие заявления для надзора: Kutsekoda видит заявление только при наличии причины.",
  noted:
    "Открытие и его причина остаются в истории заявления. Заявитель видит их на странице просмотров своих данных. Заявление открыто для вас на один час.",
  number: "Номер заявления",
  numberHint: "Например, T-2026-000123.",
  reason: "Причина",
  reasonHint: "Напишите, на каком основании проводится надзор. Заявитель это увидит.",
  open: "Открыть заявление",
  busy: "Открываю …",
  opened: "Сейчас открыто для вас",
  noneOpened: "Сейчас для вас не открыто ни одного заявления.",
  application: "Заявление {{number}}",
  openForAnHour: "Заявление открыто для надзора на один час. Каждый просмотр записывается.",
  facts: "Заявление",
  reviewer: "Рассматривает",
  education: "Образование",
  workExperience: "Опыт работы",
  refusalGround: "Основание отказа",
  refusalReasons: "Обоснование отказа",
  documents: "Документы",
  noDocuments: "Документы не приложены.",
  timeline: "Что сделано",
};
