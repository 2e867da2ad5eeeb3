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
  shares: "Мои ссылки",
  sharesWords: "Ссылки, по которым вы показываете свидетельства, и их открытия.",
  extract: "Выписка моих данных",
  extractWords:
    "Всё, что регистр знает о вас, в одном файле: личность, свидетельства, заявления, перечень документов, письма, действия и кто смотрел данные. Файлы хранятся семь дней.",
  order: "Заказать выписку",
  ordered: "Выписка заказана. Мы напишем вам, когда она будет готова.",
  waiting: "составляется, обновите страницу через несколько минут",
  removed: "файлы удалены",
};
