import type { AboutApplication } from "./applicationLetterTexts";
import type { LetterTexts } from "../letters/LetterTexts";
import type { Locale } from "../platform/Viewer";

export interface WithReasons extends AboutApplication {
  readonly ground: string;
  readonly reasons: string;
}

/** How the decision may be challenged. HMS § 71, § 75; HKMS § 46. */
export const challengeNotes: Readonly<Record<Locale, (body: string) => string>> = {
  et: (body) =>
    `Kui te otsusega ei nõustu, võite 30 päeva jooksul sellest teada saamisest esitada vaide: adressaat ${body} (haldusmenetluse seaduse § 71 ja § 75). Samuti võite 30 päeva jooksul esitada kaebuse halduskohtule (halduskohtumenetluse seadustiku § 46).`,
  en: (body) =>
    `If you do not agree with the decision, you may file a challenge (vaie) with ${body} within 30 days of learning of it (Administrative Procedure Act §§ 71 and 75). You may also file an action with an administrative court within 30 days (Code of Administrative Court Procedure § 46).`,
  ru: (body) =>
    `Если вы не согласны с решением, вы можете в течение 30 дней с того дня, как узнали о нём, подать возражение (vaie); адресат: ${body} (§ 71 и § 75 Закона об административном производстве). Также в течение 30 дней можно подать жалобу в административный суд (§ 46 Административно-процессуального кодекса).`,
};

export const leftUnexaminedTexts: LetterTexts<WithReasons> = {
  et: ({ number, qualification, body, ground, reasons }) => ({
    subject: `Taotlus ${number} jäeti läbi vaatamata`,
    paragraphs: [
      `${body.et} jättis läbi vaatamata teie taotluse ${number} („${qualification.et}“), sest seda ei täiendatud tähtajaks.`,
      `Alus: ${ground}`,
      `Põhjendus: ${reasons}`,
      challengeNotes.et(body.et),
      "Avatud voorus võite esitada uue taotluse.",
    ],
  }),
  en: ({ number, qualification, body, ground, reasons }) => ({
    subject: `Application ${number} was left unexamined`,
    paragraphs: [
      `${body.en} has left your application ${number} (“${qualification.en}”) unexamined because it was not completed in time.`,
      `Ground: ${ground}`,
      `Reasons: ${reasons}`,
      challengeNotes.en(body.en),
      "You may apply again in an open round.",
    ],
  }),
  ru: ({ number, qualification, body, ground, reasons }) => ({
    subject: `Заявление ${number} оставлено без рассмотрения`,
    paragraphs: [
      `Ваше заявление ${number} («${qualification.ru}») оставлено без рассмотрения, так как оно не было дополнено в срок. Решение приняло учреждение ${body.ru}.`,
      `Основание: ${ground}`,
      `Обоснование: ${reasons}`,
      challengeNotes.ru(body.ru),
      "Вы можете подать новое заявление в открытом туре.",
    ],
  }),
};

export const admissionRefusalTexts: LetterTexts<WithReasons> = {
  et: ({ number, qualification, body, ground, reasons }) => ({
    subject: `Otsus taotluse ${number} kohta: hindamisele ei lubata`,
    paragraphs: [
      `${body.et} otsustas, et teid ei lubata taotluse ${number} alusel hindamisele kutse „${qualification.et}“ saamiseks.`,
      `Alus: ${ground}`,
      `Põhjendus: ${reasons}`,
      challengeNotes.et(body.et),
    ],
  }),
  en: ({ number, qualification, body, ground, reasons }) => ({
    subject: `Decision on application ${number}: not admitted to assessment`,
    paragraphs: [
      `${body.en} has decided not to admit you to assessment for the qualification “${qualification.en}” on application ${number}.`,
      `Ground: ${ground}`,
      `Reasons: ${reasons}`,
      challengeNotes.en(body.en),
    ],
  }),
  ru: ({ number, qualification, body, ground, reasons }) => ({
    subject: `Решение по заявлению ${number}: в допуске отказано`,
    paragraphs: [
      `По заявлению ${number} решено не допускать вас к оцениванию для получения квалификации «${qualification.ru}». Решение приняло учреждение ${body.ru}.`,
      `Основание: ${ground}`,
      `Обоснование: ${reasons}`,
      challengeNotes.ru(body.ru),
    ],
  }),
};
