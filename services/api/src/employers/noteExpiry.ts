import { Certificate } from "../certificates/Certificate";
import { certificateStatusOn } from "../certificates/certificateStatusOn";
import type { Act } from "../platform/Act";
import { addDays } from "../platform/days";
import { CertificateWatch } from "./CertificateWatch";

/** The day after a watched certificate's last one: it is told, unless the certificate lives longer by then. */
export async function noteExpiry(act: Act, input: { readonly watchId: string }): Promise<CertificateWatch> {
  const watch = await act.lock(CertificateWatch, input.watchId);
  if (!watch.agreedAt || watch.withdrawnAt || watch.endedAt || !watch.certificateId) return watch;
  const certificate = await act.get(Certificate, watch.certificateId);
  const status = certificateStatusOn(certificate, act.today);
  if (status === "EXPIRED") await act.record("certificate_watch.expired", watch.id);
  else if (status === "VALID" && certificate.validUntil) {
    const runAt = new Date(`${addDays(certificate.validUntil, 1)}T00:05:00+02:00`);
    await act.job("noteExpiry", { watchId: watch.id }, { runAt });
  }
  return watch;
}
