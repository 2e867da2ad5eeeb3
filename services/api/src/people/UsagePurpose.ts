import { registerEnumType } from "type-graphql";

/** Why somebody read a person's data. */
export const UsagePurpose = {
  /** The body examines an application. */
  APPLICATION_REVIEW: "APPLICATION_REVIEW",
  /** Assessors hold an exam. */
  ASSESSMENT: "ASSESSMENT",
  /** A committee decides. */
  DECISION: "DECISION",
  /** The body or Kutsekoda keeps the entry of the register. */
  REGISTER_KEEPING: "REGISTER_KEEPING",
  /** Kutsekoda looks a person up. */
  PERSON_LOOKUP: "PERSON_LOOKUP",
  /** An employer or a procurer checks qualifications. */
  EMPLOYER_CHECK: "EMPLOYER_CHECK",
  /** Somebody opened a link the person gave. */
  SHARE_OPENING: "SHARE_OPENING",
  /** The entry is being corrected at the person's request. */
  CORRECTION: "CORRECTION",
  /** Supervision over the awarding of qualifications. KutS §§ 23–25. */
  SUPERVISION: "SUPERVISION",
  /** Another authority asked over the state's data exchange. */
  PUBLIC_TASK: "PUBLIC_TASK",
} as const;
export type UsagePurpose = (typeof UsagePurpose)[keyof typeof UsagePurpose];

registerEnumType(UsagePurpose, { name: "UsagePurpose" });
