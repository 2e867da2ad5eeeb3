import { createHash, verify } from "node:crypto";
import { proofKeyOf } from "./proofKeyOf";
import type { RemoteKey } from "./RemoteKey";
import { SealRefused } from "./SealRefused";

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

/** From DER to r and s of 32 bytes each, as JWS has them (RFC 7518 § 3.4). */
function sideBySide(der: Buffer): Buffer {
  const lengthOfR = der[3] ?? 0;
  const lengthOfS = der[5 + lengthOfR] ?? 0;
  const r = der.subarray(4, 4 + lengthOfR);
  const s = der.subarray(6 + lengthOfR, 6 + lengthOfR + lengthOfS);
  return Buffer.concat([r, s].map((part) => Buffer.concat([Buffer.alloc(32), part]).subarray(-32)));
}
