import type { Certificate } from "./Certificate";
import { CertificateType } from "./CertificateType";

type Facts = Pick<
  Certificate,
  "id" | "type" | "specialisationId" | "validUntil" | "confirmedAt" | "invalidatedAt" | "replacedById"
>;

/**
 * Whether another certificate of the same person and qualification makes this one's end harmless: registered, standing,
 * of the same specialisation, valid for longer, and not a partial one in the place of a full one.
 */
export function isSucceededBy(certificate: Facts, other: Facts): boolean {
  if (other.id === certificate.id || other.confirmedAt === null) return false;
  if (other.invalidatedAt !== null || other.replacedById !== null) return false;
  if (other.specialisationId !== certificate.specialisationId) return false;
  if (other.type === CertificateType.PARTIAL && certificate.type !== CertificateType.PARTIAL) return false;
  if (certificate.validUntil === null) return false;
  return other.validUntil === null || other.validUntil > certificate.validUntil;
}
