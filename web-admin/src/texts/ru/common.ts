import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { common as et } from "../et/common";

/** Words that several pages use. */
export const common: RussianTexts<typeof et> = {
  home: "Обзор",
  filters: "Поиск и фильтры",
  all: "Все",
  status: "Состояние",
  qualification: "Квалификация",
  body: "Присваивающий орган",
  level: "Уровень",
  person: "Человек",
  role: "Роль",
  committee: "Комиссия",
  validFrom: "С",
  validUntil: "До",
  unlimited: "бессрочно",
  inForce: "Действует",
  ended: "Закончилось",
  revoked: "Отозвано",
  notYet: "Ещё не действует",
  personalCode: "Личный код",
  name: "Имя",
  details: "Данные",
  none: "нет",
  nothingFound: "Ничего не найдено",
  changeSearch: "Измените запрос или снимите фильтр.",
};
