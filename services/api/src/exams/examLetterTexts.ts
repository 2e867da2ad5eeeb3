import { letterDay } from "../letters/letterDay";
import { letterDayOn } from "../letters/letterDayOn";
import type { LetterTexts } from "../letters/LetterTexts";
import type { Locale } from "../platform/Viewer";
import { tallinnDay } from "../platform/tallinnDay";

export interface SeatParams {
  readonly qualification: Readonly<Record<Locale, string>>;
  readonly startsAt: Date;
  /** Where: a place, a web address, or both. */
  readonly where: string;
  /** The last day to give the seat up, YYYY-MM-DD. */
  readonly returnUntil: string;
}

const clock = new Intl.DateTimeFormat("et-EE", { timeZone: "Europe/Tallinn", hour: "2-digit", minute: "2-digit" });
const when = (at: Date, locale: Locale): string => `${letterDay(tallinnDay(at), locale)} ${clock.format(at)}`;

/** The seat is taken: when, where, until when it may be given up. */
export const seatTakenTexts: LetterTexts<SeatParams> = {
  et: (p) => ({
    subject: `Teie eksamikoht on kinnitatud: ${p.qualification.et}`,
    paragraphs: [
      `Teil on koht kutseeksamil „${p.qualification.et}“.`,
      `Aeg: ${when(p.startsAt, "et")}. Koht: ${p.where}.`,
      "Võtke kaasa isikut tõendav dokument.",
      `Kui te ei saa tulla, loobuge kohast iseteeninduses hiljemalt ${letterDayOn(p.returnUntil)}. Seejärel saate valida teise aja.`,
    ],
  }),
  en: (p) => ({
    subject: `Your exam seat is confirmed: ${p.qualification.en}`,
    paragraphs: [
      `You have a seat at the exam for the qualification “${p.qualification.en}”.`,
      `Time: ${when(p.startsAt, "en")}. Place: ${p.where}.`,
      "Please bring an identity document.",
      `If you cannot come, give up the seat in the self-service by ${letterDay(p.returnUntil, "en")} at the latest. You can then choose another time.`,
    ],
  }),
  ru: (p) => ({
    subject: `Ваше место на экзамене подтверждено: ${p.qualification.ru}`,
    paragraphs: [
      `У вас есть место на профессиональном экзамене «${p.qualification.ru}».`,
      `Время: ${when(p.startsAt, "ru")}. Место: ${p.where}.`,
      "Возьмите с собой документ, удостоверяющий личность.",
      `Если вы не сможете прийти, откажитесь от места в самообслуживании не позднее ${letterDay(p.returnUntil, "ru")}. После этого можно выбрать другое время.`,
    ],
  }),
};

export interface CancelledParams {
  readonly qualification: Readonly<Record<Locale, string>>;
  readonly startsAt: Date;
  readonly reason: string;
}

/** The session is called off: why, and that another seat can be taken. */
export const sessionCancelledTexts: LetterTexts<CancelledParams> = {
  et: (p) => ({
    subject: `Eksam jääb ära: ${p.qualification.et}`,
    paragraphs: [
      `Kutseeksam „${p.qualification.et}“, mis pidi olema ${when(p.startsAt, "et")}, jääb ära.`,
      `Põhjus: ${p.reason}`,
      "Teie taotlus kehtib edasi. Valige iseteeninduses uus eksamiaeg.",
    ],
  }),
  en: (p) => ({
    subject: `The exam is cancelled: ${p.qualification.en}`,
    paragraphs: [
      `The exam for the qualification “${p.qualification.en}” planned for ${when(p.startsAt, "en")} will not take place.`,
      `Reason: ${p.reason}`,
      "Your application remains valid. Choose a new exam time in the self-service.",
    ],
  }),
  ru: (p) => ({
    subject: `Экзамен отменён: ${p.qualification.ru}`,
    paragraphs: [
      `Профессиональный экзамен «${p.qualification.ru}», назначенный на ${when(p.startsAt, "ru")}, не состоится.`,
      `Причина: ${p.reason}`,
      "Ваше заявление остаётся в силе. Выберите новое время экзамена в самообслуживании.",
    ],
  }),
};

export interface ResultsParams {
  readonly qualification: Readonly<Record<Locale, string>>;
}

/** The results are confirmed; the committee decides next. */
export const resultsKnownTexts: LetterTexts<ResultsParams> = {
  et: (p) => ({
    subject: `Eksami tulemus on teada: ${p.qualification.et}`,
    paragraphs: [
      `Kutseeksami „${p.qualification.et}“ tulemused on kinnitatud. Vaadake neid iseteeninduses oma taotluse juures.`,
      "Eksami tulemus ei ole veel otsus. Kutse andmise otsustab kutsekomisjon; otsusest anname teile teada.",
    ],
  }),
  en: (p) => ({
    subject: `Your exam result is known: ${p.qualification.en}`,
    paragraphs: [
      `The results of the exam for the qualification “${p.qualification.en}” are confirmed. See them in the self-service, with your application.`,
      "The exam result is not the decision yet. The awarding committee decides; we will let you know.",
    ],
  }),
  ru: (p) => ({
    subject: `Результат экзамена известен: ${p.qualification.ru}`,
    paragraphs: [
      `Результаты профессионального экзамена «${p.qualification.ru}» подтверждены. Посмотрите их в самообслуживании, в своём заявлении.`,
      "Результат экзамена — ещё не решение. О присвоении квалификации решает комиссия по квалификациям; о решении мы вам сообщим.",
    ],
  }),
};
