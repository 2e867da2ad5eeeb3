import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { home as et } from "../et/home";

/** Words of the home page. */
export const home: RussianTexts<typeof et> = {
  title: "Регистр профессиональных квалификаций",
  lead: "Здесь можно найти квалификации, присваивающие органы и действующие свидетельства и подать заявление.",
};
