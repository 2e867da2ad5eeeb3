import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Certificate } from "./Certificate";
import { CertificateDocument } from "./CertificateDocument";

/** What a certificate's paper says has changed: its next version is ordered, once per event. */
export async function orderDocument(act: Act, event: Event): Promise<void> {
  const certificate = await act.lock(Certificate, event.subjectId);
  if (certificate.confirmedAt === null || (await act.tx.existsBy(CertificateDocument, { eventId: event.id }))) return;
  await orderNextVersion(act, certificate, event.id);
}

/** Orders the next version of a locked certificate's document; the worker makes it. */
export async function orderNextVersion(act: Act, certificate: Certificate, eventId: string | null): Promise<void> {
  const version = (await act.tx.countBy(CertificateDocument, { certificateId: certificate.id })) + 1;
  const facts = { holderName: null, contentSha256: null, storedDocumentId: null, madeAt: null, failedAt: null };
  const ordered = act.tx.create(CertificateDocument, {
    ...{ certificateId: certificate.id, version, orderedAt: act.now, eventId },
    ...facts,
  });
  const { id } = await act.tx.save(CertificateDocument, ordered);
  await act.job("makeCertificateDocument", { documentId: id }, { key: `certificateDocument:${id}` });
}
