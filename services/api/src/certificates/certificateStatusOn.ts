import type { Certificate } from "./Certificate";
import { CertificateStatus } from "./CertificateStatus";

/** The facts that decide where an entry stands. */
export type CertificateFacts = Pick<
  Certificate,
  "submittedAt" | "returnedAt" | "confirmedAt" | "invalidatedAt" | "replacedById" | "validUntil"
>;

/**
 * Worked out from the facts, so it cannot go stale overnight: valid on its last day, expired the day after it.
 * Without a last day it is unlimited. `today` is the day in Estonia, YYYY-MM-DD.
 */
export function certificateStatusOn(facts: CertificateFacts, today: string): CertificateStatus {
  if (facts.confirmedAt === null) {
    if (facts.submittedAt !== null) return CertificateStatus.SUBMITTED;
    return facts.returnedAt === null ? CertificateStatus.DRAFT : CertificateStatus.RETURNED;
  }
  if (facts.invalidatedAt !== null) return CertificateStatus.INVALIDATED;
  if (facts.replacedById !== null) return CertificateStatus.REPLACED;
  return facts.validUntil !== null && facts.validUntil < today ? CertificateStatus.EXPIRED : CertificateStatus.VALID;
}
