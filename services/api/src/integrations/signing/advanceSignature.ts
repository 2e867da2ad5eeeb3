import { checkSignature } from "./checkSignature";
import { isSignedBy } from "./isSignedBy";
import { reopenMeans } from "./openMeans";
import { proveSignature } from "./proveSignature";
import type { SigningConfig } from "./SigningConfig";
import type { SigningDraft } from "./SigningDraft";
import type { ClientAnswer, SigningFailure } from "./SigningMeans";
import { SigningRefused } from "./SigningRefused";
import { readTrusted } from "./TrustedAuthorities";
import { writeSignature } from "./xades";

/** Where a signing stands after one more look. */
export type Advanced =
  | { state: "pending" }
  | { state: "signed"; signatureXml: string; certificatePem: string; signerCode: string; signedAt: Date }
  | { state: "failed"; why: SigningFailure; detail: string };

/**
 * Looks whether the signature has come and, when it has, proves it: value, then time stamp, then OCSP, all checked
 * before it is called signed. Never throws for what a signer or a service may do; `detail` is for the log.
 */
export async function advanceSignature(
  draft: SigningDraft,
  config: SigningConfig,
  client?: ClientAnswer,
): Promise<Advanced> {
  try {
    const means = reopenMeans(draft.means, config);
    const polled = await means.poll(draft.reference, client);
    if (polled.state === "pending") return polled;
    if (polled.state === "failed") return { ...polled, detail: polled.why };
    return await finish(draft, polled.value, config);
  } catch (error) {
    if (error instanceof SigningRefused) return { state: "failed", why: error.why, detail: error.message };
    return { state: "failed", why: "INVALID", detail: String(error) };
  }
}

async function finish(draft: SigningDraft, value: Buffer, config: SigningConfig): Promise<Advanced> {
  const { signature } = draft;
  if (!isSignedBy(signature, value))
    throw new SigningRefused("INVALID", "the signature value is not the certificate's");
  const trusted = readTrusted(config.trustedPem);
  const proof = await proveSignature(signature, value, config);
  const { signerCode, signedAt } = await checkSignature({ draft: signature, value, proof }, trusted);
  if (signerCode !== draft.personalCode) throw new SigningRefused("WRONG_PERSON");
  const signatureXml = writeSignature(signature, value, proof);
  return { state: "signed", signatureXml, certificatePem: signature.certificatePem, signerCode, signedAt };
}
