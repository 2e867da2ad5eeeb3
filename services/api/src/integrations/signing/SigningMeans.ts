/** The hash functions a signature may use. */
export type Hash = "sha256" | "sha384" | "sha512";

/** How a signer's key signs. */
export interface SignatureAlgorithm {
  key: "ec" | "rsa" | "rsa-pss";
  hash: Hash;
}

/** The signer's certificate and the algorithm its key will use. */
export interface SignerCertificate {
  certificatePem: string;
  algorithm: SignatureAlgorithm;
}

/** Why a signature did not come about. */
export type SigningFailure =
  "USER_CANCELLED" | "TIMEOUT" | "NOT_CLIENT" | "WRONG_PERSON" | "CERTIFICATE_REFUSED" | "UNAVAILABLE" | "INVALID";

/** What the browser has to show or do next; only this leaves the server. */
export type ClientStep =
  | { kind: "wait"; verificationCode: string | null }
  | { kind: "web-eid-sign"; hash: string; hashFunction: "SHA-256" | "SHA-384" | "SHA-512"; certificate: string };

/** What the browser brings back: the signature value of a card, base64. */
export interface ClientAnswer {
  signature: string;
}

/** A signature that has been asked for; `reference` is JSON and stays on the server. */
export interface Started {
  reference: Record<string, string>;
  step: ClientStep;
}

export type Polled =
  { state: "pending" } | { state: "signed"; value: Buffer } | { state: "failed"; why: SigningFailure };

/** One way of signing: a phone or a card. XAdES knows nothing of it, and it nothing of XAdES. */
export interface SigningMeans {
  /** The certificate comes first, because the signature covers a digest of it. */
  certificate(): Promise<SignerCertificate>;
  /** Hands over only the digest; `text` is shown to the signer where the means can show one. */
  start(certificate: SignerCertificate, digest: Buffer, text: string): Promise<Started>;
  /** Asks once more whether the signature is there; never longer than a few seconds. */
  poll(reference: Record<string, string>, client?: ClientAnswer): Promise<Polled>;
}
