import { registerEnumType } from "type-graphql";

/** How many of the votes cast an award needs: more than half, or two thirds. */
export const MajorityRule = {
  SIMPLE: "SIMPLE",
  TWO_THIRDS: "TWO_THIRDS",
} as const;
export type MajorityRule = (typeof MajorityRule)[keyof typeof MajorityRule];

registerEnumType(MajorityRule, { name: "MajorityRule", description: "How many of the votes an award needs." });
