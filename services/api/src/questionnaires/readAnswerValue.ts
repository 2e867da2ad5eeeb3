import { cleanText, lengthOf } from "../platform/cleanText";
import { isDay } from "../platform/days";
import { isId } from "../platform/isId";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { AnswerValue } from "./AnswerValue";
import type { Question } from "./Question";

/** In characters. */
export const longestAnswer = 20_000;
export const mostFiles = 5;
const largestNumber = 1e12;

type Asked = Pick<Question, "kind" | "options" | "rows" | "scaleMin" | "scaleMax">;
type Reader = (value: AnswerValue, question: Asked) => AnswerValue | null | undefined;

const keysOf = (choices: Question["options"]): string[] => choices.map(({ key }) => key);
const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value);

function readText(value: AnswerValue): string | null | undefined {
  if (typeof value !== "string") return undefined;
  const text = cleanText(value);
  if (lengthOf(text) > longestAnswer) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "value");
  return text.trim() === "" ? null : text;
}

function readKeys(value: AnswerValue, { options }: Asked): readonly string[] | null | undefined {
  if (!isList(value) || value.some((key) => !keysOf(options).includes(key))) return undefined;
  return value.length === 0 ? null : keysOf(options).filter((key) => value.includes(key));
}

function readCells(value: AnswerValue, { options, rows }: Asked): AnswerValue | null | undefined {
  if (typeof value !== "object" || isList(value)) return undefined;
  const cells = Object.entries(value);
  const fits = cells.every(([row, key]) => keysOf(rows).includes(row) && keysOf(options).includes(key));
  if (!fits) return undefined;
  return cells.length === 0 ? null : Object.fromEntries(cells);
}

function readFiles(value: AnswerValue): readonly string[] | null | undefined {
  if (!isList(value) || value.length > mostFiles || !value.every(isId)) return undefined;
  return value.length === 0 ? null : [...new Set(value)];
}

const readers: Readonly<Record<Question["kind"], Reader>> = {
  TEXT: readText,
  SINGLE_CHOICE: (value, { options }) =>
    value === "" ? null : typeof value === "string" && keysOf(options).includes(value) ? value : undefined,
  MULTIPLE_CHOICE: readKeys,
  SCALE: (value, { scaleMin, scaleMax }) =>
    Number.isInteger(value) && Number(value) >= (scaleMin ?? 1) && Number(value) <= (scaleMax ?? 0) ? value : undefined,
  MATRIX: readCells,
  NUMBER: (value) =>
    typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= largestNumber ? value : undefined,
  DATE: (value) => (value === "" ? null : typeof value === "string" && isDay(value) ? value : undefined),
  FILE: readFiles,
};

/**
 * What is kept of an answer as it was sent; null when it says nothing.
 *
 * @throws Refusal ANSWER_INVALID (not an answer to this question), FIELD_TOO_LONG (a text over 20,000 characters)
 */
export function readAnswerValue(question: Asked, sent: AnswerValue | null): AnswerValue | null {
  if (sent === null) return null;
  const value = readers[question.kind](sent, question);
  if (value === undefined) throw new Refusal(ProblemCode.ANSWER_INVALID, "value");
  return value;
}

/** Whether an answer is whole: of a matrix every row. */
export function isWholeAnswer(
  question: Pick<Question, "kind" | "rows">,
  value: AnswerValue | null | undefined,
): boolean {
  if (value === null || value === undefined) return false;
  return question.kind !== "MATRIX" || Object.keys(value).length === question.rows.length;
}
