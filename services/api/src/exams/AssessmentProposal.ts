import { registerEnumType } from "type-graphql";

/** What the assessors propose to the committee. */
export const AssessmentProposal = {
  AWARD: "AWARD",
  REFUSE: "REFUSE",
} as const;
export type AssessmentProposal = (typeof AssessmentProposal)[keyof typeof AssessmentProposal];

registerEnumType(AssessmentProposal, { name: "AssessmentProposal" });
