import { registerEnumType } from "type-graphql";

/** Where an application stands on its way from a draft to an entry in the register. */
export const ApplicationStatus = {
  DRAFT: "DRAFT",
  SUBMITTED: "SUBMITTED",
  IN_REVIEW: "IN_REVIEW",
  DEFICIENT: "DEFICIENT",
  LEFT_UNEXAMINED: "LEFT_UNEXAMINED",
  ADMITTED: "ADMITTED",
  NOT_ADMITTED: "NOT_ADMITTED",
  EXAM_SCHEDULED: "EXAM_SCHEDULED",
  ASSESSED: "ASSESSED",
  AT_COMMITTEE: "AT_COMMITTEE",
  AWARDED: "AWARDED",
  REFUSED: "REFUSED",
  REGISTERED: "REGISTERED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type ApplicationStatus = (typeof ApplicationStatus)[keyof typeof ApplicationStatus];

registerEnumType(ApplicationStatus, {
  name: "ApplicationStatus",
  description: "Where an application stands on its way from a draft to an entry in the register.",
});
