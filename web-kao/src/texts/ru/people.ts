import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { people as et } from "../et/people";

/** Words of the body's people. */
export const people: RussianTexts<typeof et> = {
  title: "Люди",
  lead: "Кто и в какой роли действует от имени вашего учреждения.",
  person: "Имя",
  role: "Роль",
  valid: "Полномочия действуют",
  openEnded: "бессрочно",
  inForce: "Действуют",
  notInForce: "Не действуют",
  ended: "Прекращены",
  acts: "Действия",
  showEnded: "Показать и прекращённые полномочия",
  empty: "Полномочий нет",
  emptyWords: "Полномочия координатора и оценщика даёт руководитель, членов комиссии добавляет Kutsekoda.",
  personalCode: "Личный код",
  firstName: "Имя",
  lastName: "Фамилия",
  validFrom: "Действует с",
  validUntil: "Действует до",
  grant: {
    act: "Дать полномочия",
    title: "Предоставление полномочий",
    send: "Дать полномочия",
    busy: "Даю …",
    done: "Полномочия предоставлены.",
  },
  end: {
    act: "Прекратить полномочия",
    title: "Прекращение полномочий: {{name}}",
    words: "Полномочия прекращаются сразу. Человек больше не сможет действовать в этой роли.",
    reason: "Причина",
    send: "Прекратить полномочия",
    busy: "Прекращаю …",
    done: "Полномочия прекращены.",
  },
};
