import { registerEnumType } from "type-graphql";

/** What an organisation is to the register: an awarding body, a school that awards on graduation, Kutsekoda, or a company that relies on qualifications. */
export const OrganisationKind = {
  AWARDING_BODY: "AWARDING_BODY",
  SCHOOL: "SCHOOL",
  AUTHORITY: "AUTHORITY",
  EMPLOYER: "EMPLOYER",
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];

registerEnumType(OrganisationKind, {
  name: "OrganisationKind",
  description:
    "An awarding body, a school that awards on graduation, the authority (Kutsekoda), or a company somebody acts for.",
});
