import type { AnswerValue } from "./AnswerValue";

type Conditional = { key: string; shownWhen: { questionKey: string; anyOf: readonly string[] } | null };

function holds(value: AnswerValue | null | undefined, keys: readonly string[]): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((key) => keys.includes(key));
  if (typeof value === "object") return Object.values(value).some((key) => keys.includes(key));
  return keys.includes(String(value));
}

/**
 * The questions that are asked, given the answers so far by question key: one with a condition is asked when the question it
 * looks at is asked itself and its answer is, or holds, one of the keys. The register follows the same rule.
 */
export function shownQuestions<Q extends Conditional>(
  questions: readonly Q[],
  answers: Readonly<Record<string, AnswerValue | null | undefined>>,
): Q[] {
  const shown = new Set<string>();
  return questions.filter(({ key, shownWhen }) => {
    const isShown =
      shownWhen === null ||
      (shown.has(shownWhen.questionKey) && holds(answers[shownWhen.questionKey], shownWhen.anyOf));
    if (isShown) shown.add(key);
    return isShown;
  });
}
