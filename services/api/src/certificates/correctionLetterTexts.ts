import { letterDay } from "../letters/letterDay";
import { letterDayOn } from "../letters/letterDayOn";
import type { LetterTexts } from "../letters/LetterTexts";

/** What the letters about a correction tell. Days are YYYY-MM-DD. */
export interface AboutCorrection {
  readonly registrationNumber: string;
  readonly title: Readonly<Record<"et" | "en" | "ru", string>>;
  readonly dueOn: string;
  readonly reason: string;
}

/** To the body's coordinators: somebody asks for a correction. */
export const correctionRequestedTexts: LetterTexts<AboutCorrection> = {
  et: ({ registrationNumber, title, dueOn }) => ({
    subject: `Palve parandada kutsetunnistust nr ${registrationNumber}`,
    paragraphs: [
      `Kutsetunnistuse nr ${registrationNumber} („${title.et}“) omanik palub andmeid parandada.`,
      `Palun vaadake tõendid läbi ja vastake hiljemalt ${letterDayOn(dueOn)} (isikuandmete kaitse üldmääruse art 12 lg 3).`,
    ],
  }),
  en: ({ registrationNumber, title, dueOn }) => ({
    subject: `A request to correct certificate no ${registrationNumber}`,
    paragraphs: [
      `The holder of certificate no ${registrationNumber} (“${title.en}”) asks for a correction.`,
      `Please look at the evidence and answer by ${letterDay(dueOn, "en")} (GDPR Article 12 (3)).`,
    ],
  }),
  ru: ({ registrationNumber, title, dueOn }) => ({
    subject: `Просьба исправить свидетельство № ${registrationNumber}`,
    paragraphs: [
      `Владелец свидетельства № ${registrationNumber} («${title.ru}») просит исправить данные.`,
      `Пожалуйста, рассмотрите доказательства и ответьте не позднее ${letterDay(dueOn, "ru")} (ст. 12 ч. 3 GDPR).`,
    ],
  }),
};

/** To the holder: the body agrees, Kutsekoda corrects the entry. */
export const correctionAcceptedTexts: LetterTexts<AboutCorrection> = {
  et: ({ registrationNumber, title, dueOn }) => ({
    subject: "Kutse andja nõustus parandusega",
    paragraphs: [
      `kutse andja nõustus teie palvega parandada kutsetunnistust nr ${registrationNumber} („${title.et}“).`,
      `Kutsekoda parandab kande hiljemalt ${letterDayOn(dueOn)}. Kirjutame teile, kui see on tehtud.`,
    ],
  }),
  en: ({ registrationNumber, title, dueOn }) => ({
    subject: "The awarding body accepted the correction",
    paragraphs: [
      `The awarding body agrees to correct certificate no ${registrationNumber} (“${title.en}”) as you asked.`,
      `The Qualifications Authority corrects the entry by ${letterDay(dueOn, "en")}. We write to you when it is done.`,
    ],
  }),
  ru: ({ registrationNumber, title, dueOn }) => ({
    subject: "Присваивающий орган согласился с исправлением",
    paragraphs: [
      `Присваивающий орган согласился исправить свидетельство № ${registrationNumber} («${title.ru}») по вашей просьбе.`,
      `Kutsekoda исправит запись не позднее ${letterDay(dueOn, "ru")}. Мы напишем вам, когда это будет сделано.`,
    ],
  }),
};

/** To the holder: the entry is not corrected, why, and what may be done. HMS §§ 56, 57, 71, 75; GDPR Art. 12 (4). */
export const correctionDeclinedTexts: LetterTexts<AboutCorrection> = {
  et: ({ registrationNumber, title, reason }) => ({
    subject: "Kutsetunnistuse andmeid ei parandatud",
    paragraphs: [
      `teie palvel parandada kutsetunnistust nr ${registrationNumber} („${title.et}“) jäi kanne muutmata.`,
      `Põhjendus: ${reason}`,
      "Kui te ei nõustu, võite esitada vaide otsuse tegijale 30 päeva jooksul otsusest teadasaamisest (haldusmenetluse seaduse § 71 ja 75), pöörduda Andmekaitse Inspektsiooni poole või esitada samuti 30 päeva jooksul kaebuse halduskohtusse.",
    ],
  }),
  en: ({ registrationNumber, title, reason }) => ({
    subject: "The certificate was not corrected",
    paragraphs: [
      `You asked for a correction of certificate no ${registrationNumber} (“${title.en}”). The entry stays as it is.`,
      `Reasons: ${reason}`,
      "If you do not agree, you may file a challenge with the body that decided within 30 days of learning of the decision (Administrative Procedure Act §§ 71 and 75), turn to the Data Protection Inspectorate, or file an action with an administrative court, also within 30 days.",
    ],
  }),
  ru: ({ registrationNumber, title, reason }) => ({
    subject: "Данные свидетельства не исправлены",
    paragraphs: [
      `Вы просили исправить свидетельство № ${registrationNumber} («${title.ru}»). Запись осталась без изменений.`,
      `Обоснование: ${reason}`,
      "Если вы не согласны, вы можете в течение 30 дней с того дня, когда узнали о решении, подать возражение тому, кто его принял (закон об административном производстве, §§ 71 и 75), обратиться в Инспекцию по защите данных или в тот же срок подать жалобу в административный суд.",
    ],
  }),
};

/** To the holder: the entry is corrected. */
export const certificateCorrectedTexts: LetterTexts<AboutCorrection> = {
  et: ({ registrationNumber, title, reason }) => ({
    subject: "Kutsetunnistuse andmed on parandatud",
    paragraphs: [
      `teie kutsetunnistuse nr ${registrationNumber} („${title.et}“) andmed on kutseregistris parandatud.`,
      `Parandus: ${reason}`,
      "Vaadake andmed üle oma tunnistuse lehel. Endine seis jääb registrisse alles ja on teile näha.",
    ],
  }),
  en: ({ registrationNumber, title, reason }) => ({
    subject: "Your certificate has been corrected",
    paragraphs: [
      `The facts of your certificate no ${registrationNumber} (“${title.en}”) have been corrected in the register.`,
      `Correction: ${reason}`,
      "Please look at them on the page of your certificate. The earlier state is kept and you can see it.",
    ],
  }),
  ru: ({ registrationNumber, title, reason }) => ({
    subject: "Данные свидетельства исправлены",
    paragraphs: [
      `Данные вашего свидетельства № ${registrationNumber} («${title.ru}») исправлены в регистре.`,
      `Исправление: ${reason}`,
      "Проверьте их на странице свидетельства. Прежнее состояние сохраняется в регистре и видно вам.",
    ],
  }),
};
