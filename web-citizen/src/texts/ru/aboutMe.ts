import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { aboutMe as et } from "../et/aboutMe";

/** Words of the page about one's own data. */
export const aboutMe: RussianTexts<typeof et> = {
  title: "Мои данные",
  lead: "Что регистр знает о вас, кто это смотрел и как получить данные.",
  contacts: "Мои контакты",
  contactsWords: "Куда мы отправляем сообщения.",
  usage: "Кто смотрел мои данные",
  usageWords: "Организация, время, цель и данные.",
  invoices: "Мои счета",
  invoicesWords: "Счета, выставленные вам, и как их оплатить.",
  shares: "Мои ссылки",
  sharesWords: "Ссылки, по которым вы показываете свидетельства, и их открытия.",
  watches: "Разрешения на слежение",
  watchesWords: "Какие предприятия могут следить за вашими свидетельствами.",
};
