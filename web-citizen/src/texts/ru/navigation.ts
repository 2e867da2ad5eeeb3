import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { navigation as et } from "../et/navigation";

/** Words of the menu. */
export const navigation: RussianTexts<typeof et> = {
  home: "Главная",
  qualifications: "Квалификации",
  certificates: "Поиск свидетельств",
  applications: "Мои заявления",
  myCertificates: "Мои свидетельства",
  myData: "Мои данные",
  calendar: "Календарь",
};
