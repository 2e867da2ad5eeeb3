import { registerEnumType } from "type-graphql";

/** As whom a person is asked: holders and applicants by what they have in the register, the others by a mandate. */
export const RecipientRole = {
  HOLDER: "HOLDER",
  APPLICANT: "APPLICANT",
  COORDINATOR: "COORDINATOR",
  MANAGER: "MANAGER",
  ASSESSOR: "ASSESSOR",
  COMMITTEE_CHAIR: "COMMITTEE_CHAIR",
  COMMITTEE_DEPUTY: "COMMITTEE_DEPUTY",
  COMMITTEE_MEMBER: "COMMITTEE_MEMBER",
  REGISTRAR: "REGISTRAR",
  ADMINISTRATOR: "ADMINISTRATOR",
} as const;
export type RecipientRole = (typeof RecipientRole)[keyof typeof RecipientRole];

registerEnumType(RecipientRole, {
  name: "RecipientRole",
  description:
    "As whom a person is asked: holders and applicants by what they have in the register, the others by a mandate.",
});
