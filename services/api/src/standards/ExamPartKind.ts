import { registerEnumType } from "type-graphql";

/** How a part of the exam is held. */
export const ExamPartKind = {
  TEST: "TEST",
  WRITTEN: "WRITTEN",
  ORAL: "ORAL",
  PRACTICAL: "PRACTICAL",
  PORTFOLIO: "PORTFOLIO",
  INTERVIEW: "INTERVIEW",
} as const;
export type ExamPartKind = (typeof ExamPartKind)[keyof typeof ExamPartKind];

registerEnumType(ExamPartKind, { name: "ExamPartKind", description: "How a part of the exam is held." });
