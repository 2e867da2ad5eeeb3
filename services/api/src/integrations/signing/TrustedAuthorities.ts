import { X509Certificate } from "node:crypto";
import { Certificate } from "pkijs";

/** The authorities we trust: roots, and the intermediate authorities that issue for people. */
export interface TrustedAuthorities {
  roots: X509Certificate[];
  intermediates: X509Certificate[];
}

/** Sorts PEM certificates into roots (self-signed) and intermediate authorities; throws when there is no root. */
export function readTrusted(pems: readonly string[]): TrustedAuthorities {
  const blocks = pems.flatMap((pem) => pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
  const certificates = blocks.map((block) => new X509Certificate(block)).filter((certificate) => certificate.ca);
  const isRoot = (certificate: X509Certificate) => certificate.checkIssued(certificate);
  const roots = certificates.filter(isRoot);
  if (roots.length === 0) throw new Error("no trusted root certificate is configured");
  return { roots, intermediates: certificates.filter((certificate) => !isRoot(certificate)) };
}

/** The trusted authority that issued a certificate, itself chained to a trusted root; nothing when there is none. */
export function issuerOf(certificate: X509Certificate, trusted: TrustedAuthorities): X509Certificate | undefined {
  const issuer = [...trusted.intermediates, ...trusted.roots].find((candidate) => issued(candidate, certificate));
  if (!issuer || trusted.roots.includes(issuer)) return issuer;
  return issuerOf(issuer, trusted) ? issuer : undefined;
}

/** The same certificate as the pkijs library holds it. */
export function toPkijs(certificate: X509Certificate): Certificate {
  return Certificate.fromBER(new Uint8Array(certificate.raw));
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
