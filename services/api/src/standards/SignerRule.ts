import { registerEnumType } from "type-graphql";

/** Who signs the minutes of an awarding committee. */
export const SignerRule = {
  CHAIR: "CHAIR",
  CHAIR_AND_SECRETARY: "CHAIR_AND_SECRETARY",
  ALL_VOTING: "ALL_VOTING",
} as const;
export type SignerRule = (typeof SignerRule)[keyof typeof SignerRule];

registerEnumType(SignerRule, { name: "SignerRule", description: "Who signs the minutes." });
