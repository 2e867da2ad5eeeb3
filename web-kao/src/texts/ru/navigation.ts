import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { navigation as et } from "../et/navigation";

/** Words of the menu. */
export const navigation: RussianTexts<typeof et> = {
  home: "Рабочий стол",
  applications: "Заявления",
  rounds: "Туры",
  examSessions: "Экзамены",
  committees: "Комиссии",
  meetings: "Заседания",
  certificates: "Свидетельства",
  paperOrders: "Бумаги",
  invoices: "Счета",
  bank: "Поступления",
  corrections: "Исправления",
  procedures: "Порядок присвоения",
  billing: "Счёт и цены",
  people: "Люди",
  questionnaires: "Опросы для пользователей",
};
