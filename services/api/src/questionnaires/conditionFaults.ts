import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import type { QuestionCondition } from "./QuestionCondition";
import type { QuestionKind } from "./QuestionKind";

/** What logic needs to know of a question. */
export interface Conditional {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly options?: readonly { readonly key: string }[] | null;
  readonly scaleMin?: number | null;
  readonly scaleMax?: number | null;
  readonly shownWhen?: QuestionCondition | null;
}

/** The keys by which an answer to this question can be recognised; none when it is answered freely. */
export function choosableKeys(question: Conditional): string[] {
  if (question.kind === "SINGLE_CHOICE" || question.kind === "MULTIPLE_CHOICE" || question.kind === "MATRIX") {
    return (question.options ?? []).map((option) => option.key);
  }
  if (question.kind !== "SCALE") return [];
  const [least, most] = [question.scaleMin ?? 0, question.scaleMax ?? -1];
  return Array.from({ length: Math.max(0, Math.min(most - least + 1, 100)) }, (_, at) => String(least + at));
}

/**
 * What is wrong with the logic: conditions that run in a circle (CONDITION_LOOPS), and those that look at something that is not
 * asked before, is answered freely, or has no such option (CONDITION_INVALID).
 */
export function conditionFaults(questions: readonly Conditional[]): Problem[] {
  const places = new Map(questions.map((question, at) => [question.key, at]));
  return questions.flatMap((question, at): Problem[] => {
    const { shownWhen } = question;
    if (!shownWhen) return [];
    const field = `questions.${at}.shownWhen`;
    if (isInCircle(questions, places, question.key)) return [{ code: ProblemCode.CONDITION_LOOPS, field }];
    const place = places.get(shownWhen.questionKey) ?? at;
    const source = questions[place];
    const keys = source && place < at ? choosableKeys(source) : [];
    const fits = shownWhen.anyOf.length > 0 && shownWhen.anyOf.every((key) => keys.includes(key));
    return fits ? [] : [{ code: ProblemCode.CONDITION_INVALID, field }];
  });
}

/** Whether following the conditions from a question comes back to it. Each looks at one other, so the way never forks. */
function isInCircle(questions: readonly Conditional[], places: ReadonlyMap<string, number>, start: string): boolean {
  const met = new Set<string>();
  let key: string | undefined = start;
  while (key !== undefined && !met.has(key)) {
    met.add(key);
    key = questions[places.get(key) ?? -1]?.shownWhen?.questionKey;
  }
  return key === start;
}
