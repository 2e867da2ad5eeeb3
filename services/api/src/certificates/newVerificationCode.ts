import { randomBytes } from "node:crypto";

/** Crockford's letters: none that is mistaken for another. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Twelve letters nobody can guess (60 bits); printed on the certificate, asked at /verify/<code>. */
export function newVerificationCode(): string {
  return Array.from(randomBytes(12), (byte) => letters[byte % 32]).join("");
}
