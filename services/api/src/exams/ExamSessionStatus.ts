import { registerEnumType } from "type-graphql";

/** Where an exam session stands; worked out from its dates. */
export const ExamSessionStatus = {
  PLANNED: "PLANNED",
  PUBLISHED: "PUBLISHED",
  REGISTRATION_CLOSED: "REGISTRATION_CLOSED",
  HELD: "HELD",
  RESULTS_CONFIRMED: "RESULTS_CONFIRMED",
  CANCELLED: "CANCELLED",
} as const;
export type ExamSessionStatus = (typeof ExamSessionStatus)[keyof typeof ExamSessionStatus];

registerEnumType(ExamSessionStatus, { name: "ExamSessionStatus" });
