import type { X509Certificate } from "node:crypto";
import { SigningRefused } from "./SigningRefused";
import { issuerOf, toPkijs, type TrustedAuthorities } from "./TrustedAuthorities";

const nonRepudiation = 0x40;

/** The Estonian personal code in a certificate's serial number, `PNOEE-…`; nothing when it names nobody here. */
export function personalCodeOf(certificate: X509Certificate): string | undefined {
  return /^serialNumber=PNOEE-(\d{11})$/m.exec(certificate.subject)?.[1];
}

/** Refuses a certificate that is out of date, not for signatures, or of an authority we do not trust; gives its issuer. */
export function checkSigner(certificate: X509Certificate, trusted: TrustedAuthorities, at: Date): X509Certificate {
  const issuer = issuerOf(certificate, trusted);
  if (!issuer) throw new SigningRefused("CERTIFICATE_REFUSED", "the certificate is of an authority we do not trust");
  if (!isInForce(certificate, at) || !isInForce(issuer, at)) {
    throw new SigningRefused("CERTIFICATE_REFUSED", "the certificate is not in force");
  }
  if (certificate.ca || !isForSignatures(certificate)) {
    throw new SigningRefused("CERTIFICATE_REFUSED", "the certificate is not for signatures");
  }
  return issuer;
}

function isInForce(certificate: X509Certificate, at: Date): boolean {
  return at >= new Date(certificate.validFrom) && at <= new Date(certificate.validTo);
}

/** RFC 5280 § 4.2.1.3: the bit nonRepudiation of the key usage. */
function isForSignatures(certificate: X509Certificate): boolean {
  const usage = toPkijs(certificate).extensions?.find(({ extnID }) => extnID === "2.5.29.15");
  const bits = (usage?.parsedValue as { valueBlock?: { valueHexView?: Uint8Array } } | undefined)?.valueBlock;
  return ((bits?.valueHexView?.[0] ?? 0) & nonRepudiation) !== 0;
}
