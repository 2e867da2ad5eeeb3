import { registerEnumType } from "type-graphql";

/** Who has to do the next thing. */
export const ActingParty = {
  APPLICANT: "APPLICANT",
  AWARDING_BODY: "AWARDING_BODY",
  ASSESSORS: "ASSESSORS",
  COMMITTEE: "COMMITTEE",
  AUTHORITY: "AUTHORITY",
  NOBODY: "NOBODY",
} as const;
export type ActingParty = (typeof ActingParty)[keyof typeof ActingParty];

registerEnumType(ActingParty, { name: "ActingParty", description: "Who has to do the next thing." });
