import type { Locale } from "../texts/Locale";
import type { QuestionDraft } from "./draft";
import type { Words } from "./Words";

/** How many texts of a question are written in Estonian and not in this language. */
export function untranslatedOf(question: QuestionDraft, locale: Locale): number {
  const isScale = question.kind === "SCALE";
  const texts: Words[] = [
    ...[question.section, question.text, question.hint],
    ...[...question.options, ...question.rows].map(({ words }) => words),
    ...(isScale ? [question.scaleMinLabel, question.scaleMaxLabel] : []),
  ];
  return texts.filter((words) => words.et.trim() !== "" && words[locale].trim() === "").length;
}
