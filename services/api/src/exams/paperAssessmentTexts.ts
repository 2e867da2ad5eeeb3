import type { LetterTexts } from "../letters/LetterTexts";
import type { Locale } from "../platform/Viewer";

export interface PapersAssessedParams {
  readonly qualification: Readonly<Record<Locale, string>>;
}

/** The papers have been assessed; the committee decides next. */
export const papersAssessedTexts: LetterTexts<PapersAssessedParams> = {
  et: (p) => ({
    subject: `Teie taotluse dokumendid on hinnatud: ${p.qualification.et}`,
    paragraphs: [
      `Hindaja on hinnanud teie taotlust kutsele „${p.qualification.et}“ dokumentide alusel. Hinnangut näete iseteeninduses oma taotluse juures.`,
      "Hinnang ei ole veel otsus. Kutse andmise otsustab kutsekomisjon; otsusest anname teile teada.",
    ],
  }),
  en: (p) => ({
    subject: `The documents of your application have been assessed: ${p.qualification.en}`,
    paragraphs: [
      `An assessor has assessed your application for the qualification “${p.qualification.en}” by its documents. You find the assessment in the self-service, with your application.`,
      "The assessment is not the decision yet. The awarding committee decides; we will let you know.",
    ],
  }),
  ru: (p) => ({
    subject: `Документы вашего заявления оценены: ${p.qualification.ru}`,
    paragraphs: [
      `Оценщик оценил ваше заявление на квалификацию «${p.qualification.ru}» по документам. Оценка видна в самообслуживании, в вашем заявлении.`,
      "Оценка — ещё не решение. О присвоении квалификации решает комиссия по квалификациям; о решении мы вам сообщим.",
    ],
  }),
};
