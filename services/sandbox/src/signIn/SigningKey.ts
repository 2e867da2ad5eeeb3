import { join } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from "jose";
import { readStored } from "../readStored";

/** The RSA key the ID tokens are signed with, and its public half as the key set shows it. */
export interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

/** Opens the kept key, or makes one: a restart keeps the `kid`, or clients would refuse tokens for a minute. */
export async function openSigningKey(folder: string): Promise<SigningKey> {
  const stored = await readStored(join(folder, "sign-in-key.json"), async () => {
    const { privateKey } = await generateKeyPair("RS256", { extractable: true });
    return JSON.stringify(await exportJWK(privateKey));
  });
  const jwk = JSON.parse(stored) as JWK;
  const privateKey = (await importJWK(jwk, "RS256")) as CryptoKey;
  const publicPart: JWK = { kty: "RSA", n: jwk.n ?? "", e: jwk.e ?? "" };
  const kid = await calculateJwkThumbprint(publicPart);
  return { kid, privateKey, publicJwk: { ...publicPart, kid, use: "sig", alg: "RS256" } };
}
