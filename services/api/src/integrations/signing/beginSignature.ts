import { createHash, randomUUID, X509Certificate } from "node:crypto";
import { referTo } from "./buildContainer";
import { checkSigner, personalCodeOf } from "./checkSigner";
import type { DataFile } from "./DataFile";
import { openMeans } from "./openMeans";
import type { SignatureDraft } from "./SignatureDraft";
import type { SigningConfig } from "./SigningConfig";
import type { ChosenMeans, Signer, SigningDraft } from "./SigningDraft";
import type { ClientStep } from "./SigningMeans";
import { SigningRefused } from "./SigningRefused";
import { readTrusted } from "./TrustedAuthorities";
import { signedOctets } from "./xades";

/**
 * Begins a signature: asks for the person's certificate, fixes what will be signed and hands its digest over.
 * Throws SigningRefused when the certificate is another person's or not acceptable, or a service cannot be reached.
 */
export async function beginSignature(
  files: readonly DataFile[],
  signer: Signer,
  chosen: ChosenMeans,
  config: SigningConfig,
): Promise<{ draft: SigningDraft; step: ClientStep }> {
  const means = openMeans(chosen, signer.personalCode, config);
  const certificate = await means.certificate();
  const x509 = new X509Certificate(certificate.certificatePem);
  if (personalCodeOf(x509) !== signer.personalCode) throw new SigningRefused("WRONG_PERSON");
  const now = new Date();
  checkSigner(x509, readTrusted(config.trustedPem), now);
  const signature: SignatureDraft = {
    id: `S${randomUUID()}`,
    files: referTo(files),
    certificatePem: certificate.certificatePem,
    algorithm: certificate.algorithm,
    signingTime: `${now.toISOString().slice(0, 19)}Z`,
    role: signer.roleText,
  };
  const digest = createHash(certificate.algorithm.hash).update(signedOctets(signature)).digest();
  const { reference, step } = await means.start(certificate, digest, signer.roleText);
  return { draft: { means: chosen.kind, personalCode: signer.personalCode, signature, reference }, step };
}
