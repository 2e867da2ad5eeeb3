/** A published key. */
export type PublishedKey = { kty: string; crv: string; x: string; y: string; kid: string };

/** Why a token is not taken: it is none, its key is not published, or its signature does not hold. */
export type SignedClaims =
  { is: "sound"; claims: Record<string, unknown> } | { is: "unreadable" } | { is: "unknownKey" } | { is: "forged" };

const algorithm = { name: "ECDSA", namedCurve: "P-256" };

/**
 * The claims of a compact JWS (ES256) under one of the published keys; `typ` must be exactly what is expected. The signature
 * comes first: what one letter has been changed in is forged, whether it can still be read or not.
 */
export async function signedClaims(
  token: string,
  keys: readonly PublishedKey[],
  typ: string | undefined,
): Promise<SignedClaims> {
  const [head = "", body = "", signature = "", ...more] = token.split(".");
  const header = read(head);
  if (!header || !body || !signature || more.length > 0) return { is: "unreadable" };
  if (header["alg"] !== "ES256" || header["typ"] !== typ) return { is: "unreadable" };
  const key = keys.find(({ kid }) => kid === header["kid"]);
  if (!key) return { is: "unknownKey" };
  if (!(await isSigned(key, `${head}.${body}`, signature))) return { is: "forged" };
  const claims = read(body);
  return claims ? { is: "sound", claims } : { is: "unreadable" };
}

async function isSigned({ kty, crv, x, y }: PublishedKey, input: string, signature: string): Promise<boolean> {
  const octets = bytesOf(signature);
  if (!octets) return false;
  const key = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, algorithm, false, ["verify"]);
  const check = { name: "ECDSA", hash: "SHA-256" };
  return crypto.subtle.verify(check, key, octets, new TextEncoder().encode(input)).catch(() => false);
}

function read(part: string): Record<string, unknown> | null {
  const octets = bytesOf(part);
  if (!octets) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(octets));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The octets of a base64url text in its one proper spelling; null for anything else. */
function bytesOf(base64url: string): Uint8Array<ArrayBuffer> | null {
  const base64 = base64url.replaceAll("-", "+").replaceAll("_", "/");
  try {
    const text = atob(base64);
    if (btoa(text).replaceAll("=", "") !== base64) return null;
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
