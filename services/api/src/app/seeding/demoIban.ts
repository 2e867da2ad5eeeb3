import { referenceNumber } from "../../billing/referenceNumber";

/** An account number of the right form for the demo, at bank 99, which does not exist. ISO 13616. */
export function demoIban(registryCode: string): string {
  const account = referenceNumber(`9900${registryCode.padStart(11, "0")}`);
  // the letters of the country as numbers (E 14), and check digits so that the remainder by 97 is 1
  const check = 98n - (BigInt(`${account}141400`) % 97n);
  return `EE${String(check).padStart(2, "0")}${account}`;
}
