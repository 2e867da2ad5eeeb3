import type { AnswerValue } from "./AnswerValue";

/** Whether an answer is whole: of a matrix every row. */
export function isWholeAnswer(
  question: { kind: string; rows: readonly unknown[] },
  value: AnswerValue | null | undefined,
): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object") return Object.keys(value).length === question.rows.length;
  return true;
}
