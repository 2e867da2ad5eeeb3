import { letterDay } from "../letters/letterDay";
import type { LetterTexts } from "../letters/LetterTexts";
import type { InvalidationGround } from "./InvalidationGround";

/** What the letter about an invalidated certificate tells. `decidedOn` is YYYY-MM-DD. */
export interface CertificateInvalidatedParams {
  readonly registrationNumber: string;
  readonly title: Readonly<Record<"et" | "en" | "ru", string>>;
  readonly ground: InvalidationGround;
  readonly reason: string;
  readonly decidedOn: string;
}

type Grounds = Readonly<Record<InvalidationGround, string>>;

const et: Grounds = {
  FRAUD: "kutse on saadud pettusega (kutseseaduse § 22 lg 1 p 1)",
  FORGED_DOCUMENT:
    "kutsetunnistus on välja antud võltsitud või valeandmetega dokumendi alusel (kutseseaduse § 22 lg 1 p 2)",
  NORMS_NOT_MET: "tegevus ei vasta kutsestandardis kirjeldatud normidele (kutseseaduse § 22 lg 1 p 3)",
};
const en: Grounds = {
  FRAUD: "the qualification was obtained by fraud (Professions Act § 22 (1) 1)",
  FORGED_DOCUMENT:
    "the certificate was issued on the basis of a forged document or false data (Professions Act § 22 (1) 2)",
  NORMS_NOT_MET: "the activity does not meet the norms of the occupational standard (Professions Act § 22 (1) 3)",
};
const ru: Grounds = {
  FRAUD: "квалификация получена обманным путём (закон о профессиях, § 22 ч. 1 п. 1)",
  FORGED_DOCUMENT:
    "свидетельство выдано на основании поддельного документа или ложных данных (закон о профессиях, § 22 ч. 1 п. 2)",
  NORMS_NOT_MET:
    "деятельность не соответствует нормам профессионального стандарта (закон о профессиях, § 22 ч. 1 п. 3)",
};

/** A certificate was declared invalid: ground, reasons, what it means, how to challenge it. HMS §§ 56, 57, 71, 75. */
export const certificateInvalidatedTexts: LetterTexts<CertificateInvalidatedParams> = {
  et: (params) => ({
    subject: "Kutsetunnistus on kehtetuks tunnistatud",
    paragraphs: [
      `teie kutsetunnistus nr ${params.registrationNumber} („${params.title.et}”) on tunnistatud kehtetuks ${letterDay(params.decidedOn, "et")} otsusega.`,
      `Alus: ${et[params.ground]}.`,
      `Põhjendus: ${params.reason}`,
      "Tunnistusele ei saa enam tugineda ja kutseregister näitab seda kehtetuna. Teised teie kutsed jäävad kehtima.",
      "Kui te ei ole otsusega nõus, võite esitada vaide otsuse tegijale 30 päeva jooksul otsusest teadasaamisest (haldusmenetluse seaduse § 71 ja 75) või kaebuse halduskohtusse samuti 30 päeva jooksul.",
    ],
  }),
  en: (params) => ({
    subject: "Your certificate has been declared invalid",
    paragraphs: [
      `Your certificate no ${params.registrationNumber} (“${params.title.en}”) was declared invalid by a decision of ${letterDay(params.decidedOn, "en")}.`,
      `Ground: ${en[params.ground]}.`,
      `Reasons: ${params.reason}`,
      "The certificate can no longer be relied on and the register shows it as invalid. Your other qualifications stay valid.",
      "If you do not agree, you may file a challenge with the body that decided within 30 days of learning of the decision (Administrative Procedure Act §§ 71 and 75), or an action with an administrative court, also within 30 days.",
    ],
  }),
  ru: (params) => ({
    subject: "Свидетельство признано недействительным",
    paragraphs: [
      `Ваше свидетельство № ${params.registrationNumber} («${params.title.ru}») признано недействительным решением от ${letterDay(params.decidedOn, "ru")}`,
      `Основание: ${ru[params.ground]}.`,
      `Обоснование: ${params.reason}`,
      "На свидетельство больше нельзя ссылаться, в регистре оно показано как недействительное. Другие ваши квалификации остаются в силе.",
      "Если вы не согласны с решением, вы можете в течение 30 дней с того дня, когда узнали о нём, подать возражение тому, кто принял решение (закон об административном производстве, §§ 71 и 75), или в тот же срок жалобу в административный суд.",
    ],
  }),
};
