import type { CertificateContent } from "./CertificateContent";
import { initialsOf } from "./initialsOf";
import type { ProofClaims } from "./ProofClaims";

/**
 * What the QR code says of a certificate, in at most so many bytes: long names end in "…", the number and code never do. Of a
 * holder who has hidden the name it says the initials.
 */
export function proofClaimsOf(content: CertificateContent, bytes: number, isNameHidden: boolean): ProofClaims {
  const { firstName, lastName } = content.holder;
  const name = isNameHidden ? initialsOf(`${firstName} ${lastName}`) : `${firstName} ${lastName}`;
  let reach = 120;
  let claims = claimsWithin(content, name, reach);
  while (Buffer.byteLength(JSON.stringify(claims)) > bytes && reach > 1) {
    claims = claimsWithin(content, name, (reach -= 1));
  }
  return claims;
}

function claimsWithin(content: CertificateContent, name: string, reach: number): ProofClaims {
  const { holder, qualification, validUntil, type } = content;
  return {
    n: content.registrationNumber,
    h: within(name, reach),
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
