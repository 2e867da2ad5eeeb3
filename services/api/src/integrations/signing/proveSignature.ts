import { X509Certificate } from "node:crypto";
import { checkSigner } from "./checkSigner";
import { checkOcsp, requestOcsp } from "./ocsp";
import type { SignatureDraft } from "./SignatureDraft";
import type { SigningConfig } from "./SigningConfig";
import { SigningRefused } from "./SigningRefused";
import { requestTimestamp, timestampCertificates } from "./timestamp";
import { readTrusted } from "./TrustedAuthorities";
import { type LongTermProof, timestampedOctets } from "./xades";

/** Who proves a signature's time and its certificate's state, and whom we trust. */
export type ProofServices = Pick<SigningConfig, "ocspUrl" | "tsaUrl" | "trustedPem">;

/** The time stamp first and the OCSP answer after it: an older answer would not prove the moment of signing. */
export async function proveSignature(
  signature: SignatureDraft,
  value: Buffer,
  config: ProofServices,
): Promise<LongTermProof> {
  const certificate = new X509Certificate(signature.certificatePem);
  const issuer = checkSigner(certificate, readTrusted(config.trustedPem), new Date());
  const octets = timestampedOctets(signature, value);
  const timestamp = await twice(() => requestTimestamp(config.tsaUrl, octets));
  const ocsp = await twice(() => requestOcsp(config.ocspUrl, certificate, issuer));
  const { responder } = await checkOcsp(ocsp, certificate, issuer);
  const certificates = [issuer.raw, responder, ...timestampCertificates(timestamp, [issuer])];
  return { timestamp, ocsp, certificates };
}

/** A service that stumbles once is asked once more: the signature is already there. */
async function twice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SigningRefused && error.why === "UNAVAILABLE") return ask();
    throw error;
  }
}
