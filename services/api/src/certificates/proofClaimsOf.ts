import type { CertificateContent } from "./CertificateContent";
import type { ProofClaims } from "./ProofClaims";

/** What the QR code says of a certificate, in at most so many bytes: long names end in "…", the number and code never do. */
export function proofClaimsOf(content: CertificateContent, bytes: number): ProofClaims {
  let reach = 120;
  let claims = claimsWithin(content, reach);
  while (Buffer.byteLength(JSON.stringify(claims)) > bytes && reach > 10) claims = claimsWithin(content, (reach -= 5));
  return claims;
}

function claimsWithin(content: CertificateContent, reach: number): ProofClaims {
  const { holder, qualification, validUntil, type } = content;
  return {
    n: content.registrationNumber,
    h: within(`${holder.firstName} ${holder.lastName}`, reach),
    ...(holder.birthDate ? { b: Number(holder.birthDate.slice(0, 4)) } : {}),
    t: within(qualification.title.et, reach),
    ...(qualification.specialisation ? { s: within(qualification.specialisation.et, reach) } : {}),
    l: qualification.estqfLevel,
    ...(type === "FULL" ? {} : { k: type === "PARTIAL" ? "P" : "S" }),
    f: content.validFrom,
    ...(validUntil === null ? {} : { u: validUntil }),
    c: content.verification.code,
  };
}

function within(text: string, reach: number): string {
  const letters = [...text];
  return letters.length <= reach ? text : `${letters.slice(0, reach - 1).join("")}…`;
}
