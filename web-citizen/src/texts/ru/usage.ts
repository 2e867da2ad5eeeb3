import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { usage as et } from "../et/usage";

/** Words of the log of who has looked. */
export const usage: RussianTexts<typeof et> = {
  title: "Кто смотрел мои данные",
  lead: "Каждый раз, когда кто-то другой смотрит ваши данные, остаётся след. Один и тот же просмотр в течение часа – одна строка.",
  none: "Никто другой не смотрел ваши данные",
  noneWords: "Если служащий или работодатель посмотрит ваши данные, вы увидите это здесь.",
  caption: "Просмотры данных, новые сверху",
  when: "Когда",
  who: "Кто",
  why: "Зачем",
  what: "Какие данные",
  someoneWithLink: "Открывший ссылку",
  visitor: "Без входа",
  answerByLink: "Показать предприятию по ссылке",
  about: "Свидетельство № {{number}}",
  purpose: {
    APPLICATION_REVIEW: "Рассмотрение заявления",
    ASSESSMENT: "Экзамен и оценивание",
    DECISION: "Решение комиссии",
    REGISTER_KEEPING: "Ведение регистра",
    PERSON_LOOKUP: "Поиск человека в Kutsekoda",
    EMPLOYER_CHECK: "Проверка работодателем или закупщиком",
    SHARE_OPENING: "Открытие данной вами ссылки",
    CORRECTION: "Исправление данных по вашей просьбе",
    SUPERVISION: "Надзор",
    PUBLIC_TASK: "Публичная задача (X-tee)",
  },
  kind: {
    NAME: "имя",
    PERSONAL_CODE: "личный код",
    BIRTH_DATE: "дата рождения",
    CONTACTS: "контакты",
    APPLICATION: "заявление",
    DOCUMENTS: "документы",
    RESULTS: "результаты экзамена",
    CERTIFICATES: "свидетельства",
    COMPETENCES: "компетенции",
    MANDATES: "роли",
  },
};
