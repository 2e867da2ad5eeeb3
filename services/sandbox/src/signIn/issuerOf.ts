import type { Sandbox } from "../Sandbox";

/** The issuer's name: the address the sign-in answers at, without a slash at the end. */
export function issuerOf(sandbox: Sandbox): string {
  return `${sandbox.baseUrl}/tara`;
}
