import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { applications as et } from "../et/applications";

/** Words of the work queue. */
export const applications: RussianTexts<typeof et> = {
  title: "Заявления",
  lead: "Все заявления, поданные в ваше учреждение: кто должен действовать и к какому сроку.",
  queues: "Очереди",
  queue: {
    ALL: "Все",
    MINE: "У меня",
    UNASSIGNED: "Не назначены",
    OVERDUE: "Срок прошёл",
    READY_FOR_MEETING: "Готовы к заседанию",
  },
  text: "Имя или номер заявления",
  caption: "Заявления",
  submitted: "Подано",
  reviewer: "Рассматривает",
  empty: { title: "Здесь нет заявлений", words: "Уберите одно из условий или выберите другую очередь." },
};
