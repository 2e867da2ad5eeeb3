import { registerEnumType } from "type-graphql";

/** Where a questionnaire stands; OPENING while those who are asked are being entered. */
export const QuestionnaireStatus = {
  DRAFT: "DRAFT",
  REVIEW: "REVIEW",
  SCHEDULED: "SCHEDULED",
  OPENING: "OPENING",
  OPEN: "OPEN",
  CLOSED: "CLOSED",
  ARCHIVED: "ARCHIVED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type QuestionnaireStatus = (typeof QuestionnaireStatus)[keyof typeof QuestionnaireStatus];

registerEnumType(QuestionnaireStatus, {
  name: "QuestionnaireStatus",
  description: "Where a questionnaire stands; OPENING while those who are asked are being entered.",
});
