import type { QuestionDraft } from "./draft";

/** The questions with the one at `from` moved by one place, or as they are at the end of the list. */
export function moveQuestion(questions: readonly QuestionDraft[], from: number, by: -1 | 1): QuestionDraft[] {
  const moved = [...questions];
  const [question] = moved.splice(from, 1);
  const to = from + by;
  if (!question || to < 0 || to >= questions.length) return [...questions];
  moved.splice(to, 0, question);
  return moved;
}

/** The questions without one; conditions that looked at it go with it. */
export function removeQuestion(questions: readonly QuestionDraft[], key: string): QuestionDraft[] {
  return questions
    .filter((question) => question.key !== key)
    .map((question) => (question.shownWhen?.questionKey === key ? { ...question, shownWhen: null } : question));
}

/** Earlier questions to whose answers a condition can look: those with options or steps. */
export function conditionSources(questions: readonly QuestionDraft[], at: number): QuestionDraft[] {
  return questions
    .slice(0, at)
    .filter(
      ({ kind }) => kind === "SINGLE_CHOICE" || kind === "MULTIPLE_CHOICE" || kind === "SCALE" || kind === "MATRIX",
    );
}

/** The keys a condition can look for in the answers to a question, each with its words in Estonian. */
export function conditionKeys(question: QuestionDraft): { value: string; label: string }[] {
  if (question.kind !== "SCALE")
    return question.options.map(({ key, words }) => ({ value: key, label: words.et || key }));
  const steps = Math.max(0, question.scaleMax - question.scaleMin + 1);
  return Array.from({ length: steps }, (_, at) => String(question.scaleMin + at)).map((value) => ({
    value,
    label: value,
  }));
}
