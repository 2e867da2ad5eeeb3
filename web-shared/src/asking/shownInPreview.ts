import type { QuestionDraft } from "./draft";

/** What is tried out in a preview: option keys, or steps, by question. */
export type PreviewAnswers = Readonly<Record<string, readonly string[]>>;

/** The questions that are asked, given what was tried out: as the register decides it when people answer. */
export function shownInPreview(questions: readonly QuestionDraft[], answers: PreviewAnswers): QuestionDraft[] {
  const shown = new Set<string>();
  return questions.filter(({ key, shownWhen }) => {
    const given = shownWhen ? (answers[shownWhen.questionKey] ?? []) : [];
    const isShown =
      !shownWhen || (shown.has(shownWhen.questionKey) && shownWhen.anyOf.some((option) => given.includes(option)));
    if (isShown) shown.add(key);
    return isShown;
  });
}
