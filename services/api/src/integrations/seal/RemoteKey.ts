import type { X509Certificate } from "node:crypto";

/** A key of the register's keeper that lives in a seal service: it signs digests, and never leaves there. */
export interface RemoteKey {
  /** Its certificate first, then the authorities that issued it. */
  certificates(): Promise<readonly X509Certificate[]>;
  /** Signs a SHA-256 digest; the signature (ECDSA on P-256) in DER. Throws SealRefused. */
  sign(digest: Buffer): Promise<Buffer>;
}
