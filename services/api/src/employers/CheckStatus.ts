import { registerEnumType } from "type-graphql";

/** What the register says of one row; hidden does not differ from what is not there. */
export const CheckStatus = {
  VALID: "VALID",
  EXPIRED: "EXPIRED",
  INVALIDATED: "INVALIDATED",
  REPLACED: "REPLACED",
  NOT_FOUND: "NOT_FOUND",
} as const;
export type CheckStatus = (typeof CheckStatus)[keyof typeof CheckStatus];

registerEnumType(CheckStatus, { name: "CheckStatus" });
