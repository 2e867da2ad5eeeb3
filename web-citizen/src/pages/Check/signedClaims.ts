/** A published key. */
export type PublishedKey = { kty: string; crv: string; x: string; y: string; kid: string };

/** Why a token is not taken: it is none, its key is not published, or its signature does not hold. */
export type SignedClaims =
  { is: "sound"; claims: Record<string, unknown> } | { is: "unreadable" } | { is: "unknownKey" } | { is: "forged" };

const algorithm = { name: "ECDSA", namedCurve: "P-256" };

/** The claims of a compact JWS (ES256) under one of the published keys; `typ` must be exactly what is expected. */
export async function signedClaims(
  token: string,
  keys: readonly PublishedKey[],
  typ: string | undefined,
): Promise<SignedClaims> {
  const [head = "", body = "", signature = "", ...more] = token.split(".");
  const header = read(head);
  const claims = read(body);
  if (!header || !claims || !signature || more.length > 0) return { is: "unreadable" };
  if (header["alg"] !== "ES256" || header["typ"] !== typ) return { is: "unreadable" };
  const key = keys.find(({ kid }) => kid === header["kid"]);
  if (!key) return { is: "unknownKey" };
  const { kty, crv, x, y } = key;
  const imported = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, algorithm, false, ["verify"]);
  const signed = new TextEncoder().encode(`${head}.${body}`);
  const check = { name: "ECDSA", hash: "SHA-256" };
  const holds = await crypto.subtle.verify(check, imported, bytesOf(signature), signed).catch(() => false);
  return holds ? { is: "sound", claims } : { is: "forged" };
}

function read(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(part)));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
