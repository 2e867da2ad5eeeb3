import { registerEnumType } from "type-graphql";

/** What an employer or procurer checks certificates for. */
export const CheckPurpose = {
  HIRING: "HIRING",
  STAFF: "STAFF",
  PROCUREMENT: "PROCUREMENT",
  CONTRACT: "CONTRACT",
  OTHER: "OTHER",
} as const;
export type CheckPurpose = (typeof CheckPurpose)[keyof typeof CheckPurpose];

registerEnumType(CheckPurpose, {
  name: "CheckPurpose",
  description: "Hiring, the own staff, a procurement, a contract partner, or something else.",
});
