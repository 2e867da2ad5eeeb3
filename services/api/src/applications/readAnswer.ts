import { cleanText, lengthOf } from "../platform/cleanText";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";

/** The longest request, answer or reason, in characters. */
export const longestAnswer = 10_000;

/** A text somebody must write: cleaned, with what is wrong with it. */
export function readAnswer(
  typed: string,
  field: string,
  missing: ProblemCode = ProblemCode.FIELD_REQUIRED,
): { text: string; faults: Problem[] } {
  const text = cleanText(typed).trim();
  if (text === "") return { text, faults: [{ code: missing, field }] };
  return { text, faults: lengthOf(text) > longestAnswer ? [{ code: ProblemCode.FIELD_TOO_LONG, field }] : [] };
}
