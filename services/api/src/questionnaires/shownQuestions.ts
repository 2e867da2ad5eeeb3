import type { AnswerValue } from "./AnswerValue";
import type { QuestionCondition } from "./QuestionCondition";

interface Conditional {
  readonly key: string;
  readonly shownWhen?: QuestionCondition | null;
}

/**
 * The questions that are asked, in their order, given the answers so far by question key: one with a condition is asked when
 * the question it looks at is asked itself and its answer is, or holds, one of the keys. The portals follow the same rule.
 */
export function shownQuestions<Q extends Conditional>(
  questions: readonly Q[],
  answers: Readonly<Record<string, AnswerValue | null | undefined>>,
): Q[] {
  const shown = new Set<string>();
  return questions.filter(({ key, shownWhen }) => {
    if (shownWhen && !(shown.has(shownWhen.questionKey) && holds(answers[shownWhen.questionKey], shownWhen.anyOf))) {
      return false;
    }
    shown.add(key);
    return true;
  });
}

function holds(value: AnswerValue | null | undefined, keys: readonly string[]): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return (value as readonly string[]).some((key) => keys.includes(key));
  if (typeof value === "object") return Object.values(value).some((key) => keys.includes(key));
  return keys.includes(String(value));
}
