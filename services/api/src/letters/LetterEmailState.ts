import { registerEnumType } from "type-graphql";

/** What became of the e-mail that tells of a letter. */
export const LetterEmailState = {
  NOT_SENT: "NOT_SENT",
  WAITING: "WAITING",
  SENT: "SENT",
  FAILED: "FAILED",
} as const;
export type LetterEmailState = (typeof LetterEmailState)[keyof typeof LetterEmailState];

registerEnumType(LetterEmailState, {
  name: "LetterEmailState",
  description: "What became of the e-mail that tells of a letter; NOT_SENT when the person has given no address.",
});
