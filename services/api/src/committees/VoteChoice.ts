import { registerEnumType } from "type-graphql";

/** A member's vote on a case. */
export const VoteChoice = {
  FOR: "FOR",
  AGAINST: "AGAINST",
  ABSTAIN: "ABSTAIN",
} as const;
export type VoteChoice = (typeof VoteChoice)[keyof typeof VoteChoice];

registerEnumType(VoteChoice, { name: "VoteChoice" });
