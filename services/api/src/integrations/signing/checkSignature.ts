import { X509Certificate } from "node:crypto";
import { checkSigner } from "./checkSigner";
import { isSignedBy } from "./isSignedBy";
import { checkOcsp } from "./ocsp";
import type { ReadSignature } from "./readSignature";
import { signerCodeOf } from "./signerCodeOf";
import { SigningRefused } from "./SigningRefused";
import { checkTimestamp } from "./timestamp";
import { timestampedOctets } from "./xades";
import type { TrustedAuthorities } from "./TrustedAuthorities";

/** Who signed or sealed, and when by the time stamp. */
export interface CheckedSignature {
  signerCode: string;
  signerName: string;
  role: string;
  signedAt: Date;
}

const minutes = 60_000;
const ocspWithin = 15 * minutes;

/**
 * Checks one signature with its proofs: value, certificate, time stamp, and an OCSP answer that says "good" and was
 * made not before the time stamp and at most 15 minutes after. Throws SigningRefused with the first fault.
 */
export async function checkSignature(read: ReadSignature, trusted: TrustedAuthorities): Promise<CheckedSignature> {
  const { draft, value, proof } = read;
  if (!isSignedBy(draft, value)) throw new SigningRefused("INVALID", "the signature value is not the certificate's");
  const certificate = new X509Certificate(draft.certificatePem);
  const signerCode = signerCodeOf(certificate);
  if (!signerCode) throw new SigningRefused("CERTIFICATE_REFUSED", "the certificate names nobody by a code");
  const signedAt = await checkTimestamp(proof.timestamp, timestampedOctets(draft, value), trusted);
  const issuer = checkSigner(certificate, trusted, signedAt);
  const { state, producedAt } = await checkOcsp(proof.ocsp, certificate, issuer);
  if (state !== "good") throw new SigningRefused("CERTIFICATE_REFUSED", `the certificate is ${state}`);
  const delay = producedAt.getTime() - signedAt.getTime();
  if (delay < 0 || delay > ocspWithin) throw new SigningRefused("INVALID", "the OCSP answer is of another time");
  const signerName = /^CN=(.*)$/m.exec(certificate.subject)?.[1]?.replaceAll("\\,", ",") ?? "";
  return { signerCode, signerName, role: draft.role, signedAt };
}
