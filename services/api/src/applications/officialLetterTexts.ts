import type { AboutApplication, WithTerm } from "./applicationLetterTexts";
import { letterDay } from "../letters/letterDay";
import { letterDayOn } from "../letters/letterDayOn";
import type { LetterTexts } from "../letters/LetterTexts";

export const newApplicationTexts: LetterTexts<WithTerm> = {
  et: ({ number, qualification, dueOn }) => ({
    subject: `Uus taotlus ${number}`,
    paragraphs: [
      `Tööjärjekorda jõudis taotlus ${number} („${qualification.et}“).`,
      dueOn ? `Taotlejale on vaja vastata hiljemalt ${letterDayOn(dueOn)}.` : "Palun võtke see läbivaatamisele.",
    ],
  }),
  en: ({ number, qualification, dueOn }) => ({
    subject: `New application ${number}`,
    paragraphs: [
      `Application ${number} (“${qualification.en}”) has reached your work queue.`,
      dueOn ? `The applicant is to be answered by ${letterDay(dueOn, "en")}.` : "Please open it for review.",
    ],
  }),
  ru: ({ number, qualification, dueOn }) => ({
    subject: `Новое заявление ${number}`,
    paragraphs: [
      `В очередь поступило заявление ${number} («${qualification.ru}»).`,
      dueOn
        ? `Ответить заявителю нужно не позднее ${letterDay(dueOn, "ru")}.`
        : "Пожалуйста, примите его к рассмотрению.",
    ],
  }),
};

export const completedTexts: LetterTexts<AboutApplication> = {
  et: ({ number, qualification }) => ({
    subject: `Taotlust ${number} on täiendatud`,
    paragraphs: [
      `Taotleja vastas täiendamise palvele. Taotlus ${number} („${qualification.et}“) ootab teie läbivaatamist.`,
    ],
  }),
  en: ({ number, qualification }) => ({
    subject: `Application ${number} has been completed`,
    paragraphs: [
      `The applicant has answered the request for completion. Application ${number} (“${qualification.en}”) awaits your review.`,
    ],
  }),
  ru: ({ number, qualification }) => ({
    subject: `Заявление ${number} дополнено`,
    paragraphs: [
      `Заявитель ответил на просьбу о дополнении. Заявление ${number} («${qualification.ru}») ждёт вашего рассмотрения.`,
    ],
  }),
};

export const withdrawnNoticeTexts: LetterTexts<AboutApplication> = {
  et: ({ number, qualification }) => ({
    subject: `Taotlus ${number} võeti tagasi`,
    paragraphs: [
      `Taotleja võttis tagasi taotluse ${number} („${qualification.et}“). Seda ei ole vaja rohkem menetleda.`,
    ],
  }),
  en: ({ number, qualification }) => ({
    subject: `Application ${number} was withdrawn`,
    paragraphs: [
      `The applicant has withdrawn application ${number} (“${qualification.en}”). Nothing more needs to be done with it.`,
    ],
  }),
  ru: ({ number, qualification }) => ({
    subject: `Заявление ${number} отозвано заявителем`,
    paragraphs: [
      `Заявитель отозвал заявление ${number} («${qualification.ru}»). Дальнейшее рассмотрение не требуется.`,
    ],
  }),
};
