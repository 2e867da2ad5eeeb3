import { registerEnumType } from "type-graphql";

/** Where one person's signing of the minutes stands. */
export const SigningState = {
  PENDING: "PENDING",
  SIGNED: "SIGNED",
  FAILED: "FAILED",
} as const;
export type SigningState = (typeof SigningState)[keyof typeof SigningState];

registerEnumType(SigningState, { name: "SigningState" });
