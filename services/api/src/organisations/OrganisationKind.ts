import { registerEnumType } from "type-graphql";

/** What an organisation is to the register: an awarding body, a school that awards on graduation, or Kutsekoda. */
export const OrganisationKind = {
  AWARDING_BODY: "AWARDING_BODY",
  SCHOOL: "SCHOOL",
  AUTHORITY: "AUTHORITY",
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];

registerEnumType(OrganisationKind, {
  name: "OrganisationKind",
  description: "An awarding body, a school that awards on graduation, or the authority (Kutsekoda).",
});
