import { constants, createHash, type KeyObject, privateEncrypt, randomBytes } from "node:crypto";
import { p256, p384 } from "@noble/curves/nist.js";

/** Signs a ready-made digest with a P-384 key, as a phone or a card does; answers r and s side by side (IEEE P1363). */
export function signDigestEc(key: KeyObject, digest: Uint8Array): Buffer {
  return Buffer.from(p384.sign(new Uint8Array(digest), secretOf(key), { prehash: false, lowS: false }));
}

/** Signs a ready-made digest with a P-256 key, as a seal service does; answers the signature in DER (RFC 3279). */
export function signDigestSeal(key: KeyObject, digest: Uint8Array): Buffer {
  const options = { prehash: false, lowS: false, format: "der" } as const;
  return Buffer.from(p256.sign(new Uint8Array(digest), secretOf(key), options));
}

function secretOf(key: KeyObject): Uint8Array {
  const scalar = key.export({ format: "jwk" }).d;
  if (!scalar) throw new Error("not an EC private key");
  return new Uint8Array(Buffer.from(scalar, "base64url"));
}

export type PssHash = "sha256" | "sha384" | "sha512";

/** Signs a ready-made digest with an RSA key by RSASSA-PSS (RFC 8017 § 9.1.1), the salt as long as the digest. */
export function signDigestPss(key: KeyObject, digest: Uint8Array, hash: PssHash): Buffer {
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (!bits) throw new Error("not an RSA private key");
  return privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encodePss(digest, hash, bits - 1));
}

function encodePss(digest: Uint8Array, hash: PssHash, bits: number): Buffer {
  const length = Math.ceil(bits / 8);
  const salt = randomBytes(digest.length);
  const seed = createHash(hash).update(Buffer.alloc(8)).update(digest).update(salt).digest();
  const padding = Buffer.alloc(length - salt.length - seed.length - 2);
  const block = Buffer.concat([padding, Buffer.from([1]), salt]);
  const mask = stretch(seed, block.length, hash);
  const masked = block.map((byte, at) => byte ^ (mask[at] ?? 0));
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * length - bits));
  return Buffer.concat([masked, seed, Buffer.from([0xbc])]);
}

/** MGF1 (RFC 8017 § B.2.1). */
function stretch(seed: Buffer, length: number, hash: PssHash): Buffer {
  const parts: Buffer[] = [];
  for (let counter = 0; Buffer.concat(parts).length < length; counter += 1) {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(counter);
    parts.push(createHash(hash).update(seed).update(number).digest());
  }
  return Buffer.concat(parts).subarray(0, length);
}
