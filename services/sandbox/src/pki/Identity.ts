import { createPrivateKey, type KeyObject, webcrypto, X509Certificate } from "node:crypto";
import { Certificate } from "pkijs";

/** A key with its certificate: an authority, a person, the OCSP responder or the time stamp authority. */
export interface Identity {
  certificate: Certificate;
  der: Buffer;
  pem: string;
  key: KeyObject;
  /** The same private key, as the Web Crypto functions want it. */
  signingKey: webcrypto.CryptoKey;
}

/** The kinds of key the sandbox makes. */
export const keyKinds = {
  p256: { name: "ECDSA", namedCurve: "P-256" },
  p384: { name: "ECDSA", namedCurve: "P-384" },
  rsa3072: {
    name: "RSASSA-PKCS1-v1_5",
    modulusLength: 3072,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: "SHA-256",
  },
} as const;

export type KeyKind = keyof typeof keyKinds;

/** Reads an identity from its kept PEM text: private key and certificate. */
export async function readIdentity(pem: string, kind: KeyKind): Promise<Identity> {
  const x509 = new X509Certificate(pem);
  const key = createPrivateKey(pem);
  const pkcs8 = key.export({ type: "pkcs8", format: "der" });
  const signingKey = await webcrypto.subtle.importKey("pkcs8", new Uint8Array(pkcs8), keyKinds[kind], true, ["sign"]);
  return {
    certificate: Certificate.fromBER(new Uint8Array(x509.raw)),
    der: x509.raw,
    pem: x509.toString(),
    key,
    signingKey,
  };
}
