import type { SignatureAlgorithm } from "./SigningMeans";

/** A data file as a signature names it: its digest is SHA-256, base64. */
export interface FileReference {
  name: string;
  mediaType: string;
  sha256: string;
}

/** Everything a signature covers, before it is signed; plain JSON. */
export interface SignatureDraft {
  id: string;
  files: FileReference[];
  certificatePem: string;
  algorithm: SignatureAlgorithm;
  /** UTC, to the second: `2026-11-23T14:05:00Z`. */
  signingTime: string;
  /** In what capacity the person signs, in the register's words. */
  role: string;
}
