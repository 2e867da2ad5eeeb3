import type { X509Certificate } from "node:crypto";
import { personalCodeOf } from "./checkSigner";

/** Whose signature or seal it is: a personal code, or an organisation's registry code (`NTREE-…`, ETSI EN 319 412-1). */
export function signerCodeOf(certificate: X509Certificate): string | undefined {
  const code = /^(?:organizationIdentifier|2\.5\.4\.97)=NTREE-(\d{8})$/m.exec(certificate.subject)?.[1];
  return personalCodeOf(certificate) ?? code;
}
