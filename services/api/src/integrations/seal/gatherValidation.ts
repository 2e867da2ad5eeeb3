import { X509Certificate } from "node:crypto";
import { checkOcsp, requestOcsp } from "../signing/ocsp";
import type { ProofServices } from "../signing/proveSignature";
import { timestampCertificates } from "../signing/timestamp";
import { issuerOf, readTrusted } from "../signing/TrustedAuthorities";
import { asSealRefused } from "./asSealRefused";
import type { Cades } from "./buildCades";
import { SealRefused } from "./SealRefused";

/** What proves a seal when its authorities have fallen silent: certificates and answers about them, DER. */
export interface ValidationData {
  readonly certificates: readonly Buffer[];
  readonly ocsps: readonly Buffer[];
}

/**
 * Asks, after the time stamp, whether the seal's certificate and the time stamp authority's are in force, and keeps the
 * answers with every certificate they need. Throws SealRefused when one is revoked, unknown, or of no trusted authority.
 */
export async function gatherValidation(cades: Cades, services: ProofServices): Promise<ValidationData> {
  const stampers = timestampCertificates(cades.stamp, []).map((der) => new X509Certificate(der));
  const certificates: Buffer[] = [];
  const ocsps: Buffer[] = [];
  for (const certificate of [cades.leaf, ...stampers.filter(({ ca }) => !ca)]) {
    const answered = await ask(certificate, services);
    certificates.push(certificate.raw, answered.issuer, answered.responder);
    ocsps.push(answered.ocsp);
  }
  return { certificates: unique([...certificates, ...stampers.map(({ raw }) => raw)]), ocsps };
}

interface Answered {
  readonly ocsp: Buffer;
  readonly issuer: Buffer;
  readonly responder: Buffer;
}

async function ask(certificate: X509Certificate, { ocspUrl, trustedPem }: ProofServices): Promise<Answered> {
  const issuer = issuerOf(certificate, readTrusted(trustedPem));
  if (!issuer) throw new SealRefused("INVALID", "a certificate of no trusted authority");
  try {
    const ocsp = await requestOcsp(ocspUrl, certificate, issuer);
    const { state, responder } = await checkOcsp(ocsp, certificate, issuer);
    if (state !== "good") throw new SealRefused("INVALID", `the certificate of ${nameOf(certificate)} is ${state}`);
    return { ocsp, issuer: issuer.raw, responder };
  } catch (error) {
    throw asSealRefused(error);
  }
}

const nameOf = ({ subject }: X509Certificate): string => /^CN=(.+)$/m.exec(subject)?.[1] ?? subject;

const unique = (ders: readonly Buffer[]): Buffer[] =>
  ders.filter((der, at) => ders.findIndex((other) => other.equals(der)) === at);
