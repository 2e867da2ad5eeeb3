import { X509Certificate } from "node:crypto";
import { SigningRefused } from "./SigningRefused";
import type { Hash, SignatureAlgorithm } from "./SigningMeans";

/** The certificate in base64 DER; INVALID when it is none. */
export function readCertificate(base64: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(base64, "base64"));
  } catch {
    throw new SigningRefused("INVALID", "the service answered with no certificate");
  }
}

/** The kind of key in a certificate; only EC and RSA keys sign. */
export function keyOf(certificate: X509Certificate): "ec" | "rsa" {
  const kind = certificate.publicKey.asymmetricKeyType;
  if (kind === "ec" || kind === "rsa") return kind;
  throw new SigningRefused("CERTIFICATE_REFUSED", `a key of kind ${kind} cannot sign`);
}

/** The algorithm of a key whose means leaves the choice to us. */
export function algorithmOf(certificate: X509Certificate, hash: Hash): SignatureAlgorithm {
  return { key: keyOf(certificate), hash };
}
