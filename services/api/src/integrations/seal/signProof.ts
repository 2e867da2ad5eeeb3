import { createHash, verify } from "node:crypto";
import { proofKeyOf } from "./proofKeyOf";
import type { RemoteKey } from "./RemoteKey";
import { SealRefused } from "./SealRefused";
import { sideBySide } from "./sideBySide";

/** Characters that a compact proof needs beside its claims: header, dots, signature. */
export const proofOverhead = proofHeader("00000000").length + 2 + 86;

/** The claims signed as a compact JWS (RFC 7515, ES256); `typ` tells apart what is not printed in a code. */
export async function signProof(key: RemoteKey, claims: object, typ?: string): Promise<string> {
  const { kid } = await proofKeyOf(key);
  const [leaf] = await key.certificates();
  const input = `${proofHeader(kid, typ)}.${encoded(claims)}`;
  const signature = await key.sign(createHash("sha256").update(input).digest());
  if (!leaf || !verify("sha256", Buffer.from(input), leaf.publicKey, signature)) {
    throw new SealRefused("INVALID", "the proof's signature does not hold");
  }
  return `${input}.${sideBySide(signature).toString("base64url")}`;
}

function proofHeader(kid: string, typ?: string): string {
  return encoded({ alg: "ES256", kid, ...(typ ? { typ } : {}) });
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
