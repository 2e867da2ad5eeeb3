import { registerEnumType } from "type-graphql";

/** Why a payment did not find its invoice by itself. */
export const UnmatchedBecause = {
  WRONG_CURRENCY: "WRONG_CURRENCY",
  REFERENCE_MISSING: "REFERENCE_MISSING",
  REFERENCE_UNKNOWN: "REFERENCE_UNKNOWN",
  INVOICE_CLOSED: "INVOICE_CLOSED",
} as const;
export type UnmatchedBecause = (typeof UnmatchedBecause)[keyof typeof UnmatchedBecause];

registerEnumType(UnmatchedBecause, {
  name: "UnmatchedBecause",
  description: "Why a payment did not find its invoice by itself.",
});
