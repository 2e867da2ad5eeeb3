import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { common as et } from "../et/common";

/** Words that several pages say. */
export const common: RussianTexts<typeof et> = {
  home: "Главная",
  allOfThem: "Все",
  noLimit: "Любой",
  failed: {
    signedOut: "Ваш сеанс завершён. Войдите снова и повторите попытку.",
    noRight: "У вас нет права это делать.",
    notFound: "Этого больше нет. Обновите страницу.",
    tooMany: "Слишком много запросов сразу. Подождите минуту и попробуйте ещё раз.",
    offline: "Нет связи с регистром. Попробуйте снова, когда связь восстановится.",
    broken: "Не получилось из-за нашей ошибки. Попробуйте немного позже.",
  },
};
