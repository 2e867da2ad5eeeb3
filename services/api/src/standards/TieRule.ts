import { registerEnumType } from "type-graphql";

/** What a tied vote means: the chair's vote decides, or the qualification is refused. */
export const TieRule = {
  CHAIR_DECIDES: "CHAIR_DECIDES",
  REFUSED: "REFUSED",
} as const;
export type TieRule = (typeof TieRule)[keyof typeof TieRule];

registerEnumType(TieRule, { name: "TieRule", description: "What a tied vote means." });
