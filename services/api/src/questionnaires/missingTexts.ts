import type { MissingText } from "./MissingText";
import type { Question } from "./Question";
import type { Questionnaire } from "./Questionnaire";

type Texts = Readonly<Record<string, unknown>>;
const languages = ["en", "ru"] as const;
const suffix = { en: "En", ru: "Ru" } as const;
const questionTexts = ["section", "text", "hint", "scaleMinLabel", "scaleMaxLabel"];

/** Which texts an author has not written in English or Russian, in the order of the questionnaire. */
export function missingTexts(
  asked: Pick<Questionnaire, "titleEt" | "titleEn" | "titleRu" | "purposeEt" | "purposeEn" | "purposeRu">,
  questions: readonly Question[],
): MissingText[] {
  return languages.flatMap((locale) => [
    ...lacking(asked as unknown as Texts, ["title", "purpose"], locale, ""),
    ...questions.flatMap((question) => [
      ...lacking(question as unknown as Texts, questionTexts, locale, `questions.${question.key}.`),
      ...[...question.options, ...question.rows]
        .filter((choice) => choice.et && !choice[locale])
        .map((choice) => ({ locale, field: `questions.${question.key}.options.${choice.key}` })),
    ]),
  ]);
}

function lacking(texts: Texts, names: readonly string[], locale: "en" | "ru", prefix: string): MissingText[] {
  return names
    .filter((name) => texts[`${name}Et`] && !texts[`${name}${suffix[locale]}`])
    .map((name) => ({ locale, field: `${prefix}${name}${suffix[locale]}` }));
}
