import { letterDay } from "../letters/letterDay";
import type { LetterTexts } from "../letters/LetterTexts";
import { tallinnDay } from "../platform/tallinnDay";
import type { Locale } from "../platform/Viewer";

export interface MeetingParams {
  readonly committee: Readonly<Record<Locale, string>>;
  readonly startsAt: Date;
  /** Where: a place, a web address, or both; empty for a written vote. */
  readonly where: string;
  readonly cases: number;
}

const clock = new Intl.DateTimeFormat("et-EE", { timeZone: "Europe/Tallinn", hour: "2-digit", minute: "2-digit" });
const when = (at: Date, locale: Locale): string => `${letterDay(tallinnDay(at), locale)} ${clock.format(at)}`;

/** A member is invited to a meeting. */
export const invitationTexts: LetterTexts<MeetingParams> = {
  et: (p) => ({
    subject: `Kutse kutsekomisjoni koosolekule ${letterDay(tallinnDay(p.startsAt), "et")}`,
    paragraphs: [
      `${p.committee.et} tuleb kokku ${when(p.startsAt, "et")}.`,
      p.where ? `Koht: ${p.where}.` : "",
      `Päevakorras on otsuseid: ${p.cases}. Tutvuge taotlustega kutse andja portaalis enne koosolekut.`,
      "Kui olete mõne taotlejaga seotud nii, et see võib teie erapooletust mõjutada, taandage end selle taotluse juures.",
    ],
  }),
  en: (p) => ({
    subject: `Invitation to the committee meeting on ${letterDay(tallinnDay(p.startsAt), "en")}`,
    paragraphs: [
      `${p.committee.en} meets on ${when(p.startsAt, "en")}.`,
      p.where ? `Place: ${p.where}.` : "",
      `Decisions on the agenda: ${p.cases}. Please read the applications in the awarding body portal before the meeting.`,
      "If you are connected with an applicant so that your impartiality may be in doubt, recuse yourself from that case.",
    ],
  }),
  ru: (p) => ({
    subject: `Приглашение на заседание комиссии ${letterDay(tallinnDay(p.startsAt), "ru")}`,
    paragraphs: [
      `${p.committee.ru} собирается ${when(p.startsAt, "ru")}.`,
      p.where ? `Место: ${p.where}.` : "",
      `Решений на повестке дня: ${p.cases}. Ознакомьтесь с заявлениями в портале присваивающего органа до заседания.`,
      "Если вы связаны с заявителем так, что это может повлиять на вашу беспристрастность, возьмите самоотвод по этому заявлению.",
    ],
  }),
};

export interface CalledOffParams {
  readonly committee: Readonly<Record<Locale, string>>;
  readonly startsAt: Date;
  readonly reason: string;
}

/** A meeting does not take place. */
export const calledOffTexts: LetterTexts<CalledOffParams> = {
  et: (p) => ({
    subject: `Kutsekomisjoni koosolek ${letterDay(tallinnDay(p.startsAt), "et")} jääb ära`,
    paragraphs: [
      `${p.committee.et} ei tule kokku ${when(p.startsAt, "et")}.`,
      `Põhjus: ${p.reason}`,
      "Uuest ajast anname teile teada.",
    ],
  }),
  en: (p) => ({
    subject: `The committee meeting on ${letterDay(tallinnDay(p.startsAt), "en")} is cancelled`,
    paragraphs: [
      `${p.committee.en} will not meet on ${when(p.startsAt, "en")}.`,
      `Reason: ${p.reason}`,
      "We will let you know the new time.",
    ],
  }),
  ru: (p) => ({
    subject: `Заседание комиссии ${letterDay(tallinnDay(p.startsAt), "ru")} отменяется`,
    paragraphs: [
      `${p.committee.ru} не соберётся ${when(p.startsAt, "ru")}.`,
      `Причина: ${p.reason}`,
      "О новом времени мы вам сообщим.",
    ],
  }),
};

export interface SignatureParams {
  readonly committee: Readonly<Record<Locale, string>>;
  readonly startsAt: Date;
}

/** The minutes wait for a signature. */
export const signatureAskedTexts: LetterTexts<SignatureParams> = {
  et: (p) => ({
    subject: "Kutsekomisjoni protokoll ootab teie allkirja",
    paragraphs: [
      `${p.committee.et}, koosolek ${when(p.startsAt, "et")}: protokoll on valmis.`,
      "Lugege see läbi ja allkirjastage kutse andja portaalis. Otsused jõustuvad, kui kõik vajalikud allkirjad on antud.",
    ],
  }),
  en: (p) => ({
    subject: "The committee's minutes wait for your signature",
    paragraphs: [
      `${p.committee.en}, meeting of ${when(p.startsAt, "en")}: the minutes are ready.`,
      "Please read and sign them in the awarding body portal. The decisions take effect when all required signatures are given.",
    ],
  }),
  ru: (p) => ({
    subject: "Протокол комиссии ждёт вашей подписи",
    paragraphs: [
      `${p.committee.ru}, заседание ${when(p.startsAt, "ru")}: протокол готов.`,
      "Прочитайте и подпишите его в портале присваивающего органа. Решения вступают в силу, когда даны все необходимые подписи.",
    ],
  }),
};
