import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { myData as et } from "../et/myData";

/** Words of the page about one's own data. */
export const myData: RussianTexts<typeof et> = {
  title: "Мои данные",
  lead: "Что регистр знает о вас, кто это смотрел и как получить данные.",
  contacts: "Мои контакты",
  contactsWords: "Куда мы отправляем сообщения.",
  usage: "Кто смотрел мои данные",
  usageWords: "Организация, время, цель и данные.",
  shares: "Мои ссылки",
  sharesWords: "Ссылки, по которым вы показываете свидетельства, и их открытия.",
};
