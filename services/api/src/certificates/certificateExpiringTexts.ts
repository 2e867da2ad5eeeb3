import { letterDay } from "../letters/letterDay";
import type { LetterTexts } from "../letters/LetterTexts";
import type { Locale } from "../platform/Viewer";

/** What the letter about a coming end tells. `validUntil` is the last day, YYYY-MM-DD. */
export interface CertificateExpiringParams {
  readonly registrationNumber: string;
  readonly validUntil: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly body: Readonly<Record<Locale, string>>;
}

/** The certificate is about to end; who wants to keep the qualification applies for recertification in time. */
export const certificateExpiringTexts: LetterTexts<CertificateExpiringParams> = {
  et: (p) => ({
    subject: `Teie kutse kehtib kuni ${letterDay(p.validUntil, "et")}`,
    paragraphs: [
      `teie kutse „${p.title.et}” (kutsetunnistus nr ${p.registrationNumber}) kehtib kuni ${letterDay(p.validUntil, "et")}, see päev kaasa arvatud.`,
      `Kui soovite kutset säilitada, esitage kutse taastõendamise taotlus. Kutse annab ${p.body.et}. Taotlemise aegu ja tingimusi näete kutseregistris selle kutse lehel.`,
      "Kui te kutset enam ei vaja, ei pea te midagi tegema. Tunnistus jääb teie lehele „Minu kutsetunnistused” alles ka pärast kehtivuse lõppu.",
    ],
  }),
  en: (p) => ({
    subject: `Your qualification is valid until ${letterDay(p.validUntil, "en")}`,
    paragraphs: [
      `Your occupational qualification “${p.title.en}” (certificate no. ${p.registrationNumber}) is valid until ${letterDay(p.validUntil, "en")}, that day included.`,
      `If you want to keep it, apply for recertification. It is awarded by ${p.body.en}. When and how one may apply stands on the page of the qualification in the register.`,
      "If you no longer need it, you do not have to do anything. The certificate stays on your page “My certificates” after its end.",
    ],
  }),
  ru: (p) => ({
    subject: `Ваша квалификация действительна до ${letterDay(p.validUntil, "ru")}`,
    paragraphs: [
      `Ваша квалификация «${p.title.ru}» (свидетельство № ${p.registrationNumber}) действительна до ${letterDay(p.validUntil, "ru")} включительно.`,
      `Если вы хотите её сохранить, подайте заявление на подтверждение квалификации. Квалификацию присваивает ${p.body.ru}. Сроки и условия указаны в регистре на странице этой квалификации.`,
      "Если квалификация вам больше не нужна, ничего делать не надо. Свидетельство останется на странице «Мои свидетельства» и после окончания срока.",
    ],
  }),
};
