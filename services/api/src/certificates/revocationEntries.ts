import { createHash } from "node:crypto";

/** Bytes kept of each entry's hash: two certificates are taken for each other once in 10 000 years of daily checks. */
const entryBytes = 6;

/**
 * The verification codes as sorted, shortened, salted hashes side by side: who holds a code finds it, from the list no code
 * and no person can be read.
 */
export function revocationEntries(codes: readonly string[], salt: string): string {
  const entries = codes.map((code) => createHash("sha256").update(`${salt}:${code}`).digest().subarray(0, entryBytes));
  return Buffer.concat(entries.sort((one, other) => Buffer.compare(one, other))).toString("base64");
}
