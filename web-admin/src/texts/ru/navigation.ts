import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { navigation as et } from "../et/navigation";

/** Words of the menu. */
export const navigation: RussianTexts<typeof et> = {
  home: "Обзор",
  certificates: "Свидетельства",
  paperOrders: "Бумаги",
  invoices: "Счета",
  bank: "Поступления",
  corrections: "Исправления",
  people: "Люди",
  mandates: "Полномочия",
  bodies: "Присваивающие органы",
  standards: "Профессиональные стандарты",
  qualifications: "Квалификации",
  supervision: "Надзор",
  questionnaires: "Опросы для пользователей",
  events: "События",
};
