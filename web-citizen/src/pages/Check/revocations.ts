import { signedClaims, type PublishedKey } from "./signedClaims";

/** The signed list of certificates that no longer hold, and the instant as of which it speaks (RFC 3339). */
export type Revocations = { asOf: string; salt: string; invalidated: string; replaced: string };

/** What the list says of a certificate. */
export type Revocation = "INVALIDATED" | "REPLACED" | null;

const entryBytes = 6;

/** The list, when its signature holds; null for anything else. */
export async function readRevocations(token: string, keys: readonly PublishedKey[]): Promise<Revocations | null> {
  const read = await signedClaims(token.trim(), keys, "kutse-revocations+jwt");
  if (read.is !== "sound") return null;
  const { iat, salt, invalidated, replaced } = read.claims;
  const texts = [salt, invalidated, replaced];
  if (typeof iat !== "number" || !texts.every((text) => typeof text === "string")) return null;
  const [mixed = "", first = "", second = ""] = texts;
  return { asOf: new Date(iat * 1000).toISOString(), salt: mixed, invalidated: first, replaced: second };
}

/** Looks a verification code up in the list: its salted hash, shortened, among the entries. */
export async function revocationOf(code: string, list: Revocations): Promise<Revocation> {
  const octets = new TextEncoder().encode(`${list.salt}:${code}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", octets)).subarray(0, entryBytes);
  if (isAmong(hash, list.invalidated)) return "INVALIDATED";
  return isAmong(hash, list.replaced) ? "REPLACED" : null;
}

function isAmong(hash: Uint8Array, entries: string): boolean {
  const text = atob(entries);
  const wanted = String.fromCharCode(...hash);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (at % entryBytes === 0) return true;
  return false;
}
