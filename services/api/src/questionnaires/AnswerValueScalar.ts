import { GraphQLScalarType, valueFromASTUntyped } from "graphql";
import { AccessError } from "../platform/AccessError";
import type { AnswerValue } from "./AnswerValue";

const most = 200;
const isText = (value: unknown): value is string => typeof value === "string";

function parse(value: unknown): AnswerValue {
  if (isText(value) || (typeof value === "number" && Number.isFinite(value))) return value;
  if (Array.isArray(value) && value.length <= most && value.every(isText)) return value;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const entries = Object.entries(value);
    if (entries.length <= most && entries.every(([, key]) => isText(key))) return Object.fromEntries(entries);
  }
  throw new AccessError("BAD_INPUT");
}

/** An answer as its question's kind has it: text, key, keys, number, day, row to key, ids of files. */
export const AnswerValueScalar = new GraphQLScalarType<AnswerValue, AnswerValue>({
  name: "AnswerValue",
  description:
    "TEXT a text; SINGLE_CHOICE an option's key; MULTIPLE_CHOICE a list of keys; SCALE and NUMBER a number; DATE a day (YYYY-MM-DD); MATRIX an object of row key to option key; FILE a list of ids of uploaded files.",
  serialize: (value) => value as AnswerValue,
  parseValue: parse,
  parseLiteral: (node) => parse(valueFromASTUntyped(node)),
});
