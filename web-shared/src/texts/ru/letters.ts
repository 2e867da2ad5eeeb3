import type { letters as et } from "../et/letters";
import type { RussianTexts } from "../Texts";

/** Words of the letter pages. */
export const letters: RussianTexts<typeof et> = {
  title: "Письма",
  lead: "Здесь все письма, которые отправил вам регистр.",
  unreadOnly: "Показать только непрочитанные письма",
  unread: "Не прочитано",
  none: "Вам ещё не отправляли писем.",
  noneWords: "Когда в вашем заявлении что-то изменится, здесь появится письмо.",
  noneUnread: "Все письма прочитаны.",
  showAll: "Показать все письма",
  received: "Отправлено {{when}}",
  caption: "Письма, сначала новые",
  subject: "Письмо",
  date: "Отправлено",
  toApplication: "Открыть заявление",
  print: "Напечатать письмо",
  back: "Все письма",
};
