import { contactFaults } from "../people/contactFaults";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";

export const mostAddresses = 5;
export const mostForwardsADay = 20;

/** What is wrong with the addresses something is passed on to: none, too many, twice the same, or not an address. */
export function addressFaults(addresses: readonly string[]): Problem[] {
  if (addresses.length === 0) return [{ code: ProblemCode.FIELD_REQUIRED, field: "addresses" }];
  if (addresses.length > mostAddresses) return [{ code: ProblemCode.ADDRESS_TOO_MANY, field: "addresses" }];
  const isWrong = addresses.some((email) => email === "" || contactFaults({ email }).length > 0);
  if (isWrong || new Set(addresses).size < addresses.length) {
    return [{ code: ProblemCode.EMAIL_INVALID, field: "addresses" }];
  }
  return [];
}
