import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Certificate } from "./Certificate";
import { certificateStatusOn } from "./certificateStatusOn";
import { isExpiryNoticeDue } from "./isExpiryNoticeDue";
import { isSucceededBy } from "./isSucceededBy";

export interface NoteExpiryInput {
  readonly certificateId: string;
  /** How long before the end, in months. */
  readonly months: number;
}

/** The register notes, once, that a certificate is about to end and that nothing stands in its place. */
export async function noteExpiry(act: Act, { certificateId, months }: NoteExpiryInput): Promise<Certificate> {
  const certificate = await act.lock(Certificate, certificateId);
  const { personId, qualificationId, validUntil } = certificate;
  if (validUntil === null || certificateStatusOn(certificate, act.today) !== "VALID") return certificate;
  if (!isExpiryNoticeDue(validUntil, months, act.today)) return certificate;
  const others = await act.tx.findBy(Certificate, { personId, qualificationId });
  if (others.some((other) => isSucceededBy(certificate, other))) return certificate;
  const noted = await act.tx.findBy(Event, { subjectId: certificate.id, type: "certificate.expiryNear" });
  if (noted.some(({ data }) => data["months"] === months && data["validUntil"] === validUntil)) return certificate;
  await act.record("certificate.expiryNear", certificate.id, { months, validUntil });
  return certificate;
}
