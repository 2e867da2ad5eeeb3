import { registerEnumType } from "type-graphql";

/** Why a member takes no part in a case: assessed the applicant (found by the register), or said so. */
export const RecusalCause = {
  ASSESSED: "ASSESSED",
  DECLARED: "DECLARED",
} as const;
export type RecusalCause = (typeof RecusalCause)[keyof typeof RecusalCause];

registerEnumType(RecusalCause, { name: "RecusalCause" });
