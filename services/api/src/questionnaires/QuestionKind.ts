import { registerEnumType } from "type-graphql";

/** How a question is answered. */
export const QuestionKind = {
  TEXT: "TEXT",
  SINGLE_CHOICE: "SINGLE_CHOICE",
  MULTIPLE_CHOICE: "MULTIPLE_CHOICE",
  SCALE: "SCALE",
  MATRIX: "MATRIX",
  NUMBER: "NUMBER",
  DATE: "DATE",
  FILE: "FILE",
} as const;
export type QuestionKind = (typeof QuestionKind)[keyof typeof QuestionKind];

registerEnumType(QuestionKind, {
  name: "QuestionKind",
  description: "How a question is answered.",
});
