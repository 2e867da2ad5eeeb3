import { createHash } from "node:crypto";
import type { RemoteKey } from "./RemoteKey";
import { SealRefused } from "./SealRefused";

/** The public half of a key that proves printed codes, as it is published (RFC 7517). */
export interface ProofKey {
  readonly kty: "EC";
  readonly crv: "P-256";
  readonly x: string;
  readonly y: string;
  readonly alg: "ES256";
  readonly use: "sig";
  /** The beginning of its thumbprint (RFC 7638): short, because it stands in every printed code. */
  readonly kid: string;
  /** Its certificate and the authority's, base64 DER. */
  readonly x5c: readonly string[];
}

/** How others know the key. */
export async function proofKeyOf(key: RemoteKey): Promise<ProofKey> {
  const chain = await key.certificates();
  const { kty, crv, x, y } = chain[0]?.publicKey.export({ format: "jwk" }) ?? {};
  if (kty !== "EC" || crv !== "P-256" || !x || !y) throw new SealRefused("INVALID", "the proof's key is not on P-256");
  const thumbprint = createHash("sha256").update(JSON.stringify({ crv, kty, x, y })).digest("base64url");
  const x5c = chain.map(({ raw }) => raw.toString("base64"));
  return { kty, crv, x, y, alg: "ES256", use: "sig", kid: thumbprint.slice(0, 8), x5c };
}
