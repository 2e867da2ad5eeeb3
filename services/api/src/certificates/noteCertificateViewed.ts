import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { Certificate } from "./Certificate";
import { isOfficialOf } from "./certificatePolicy";

/** An official opened an entry whose holder hides something: the holder can see who looked. */
export async function noteCertificateViewed(act: Act, certificateId: string): Promise<Certificate> {
  const certificate = await act.get(Certificate, certificateId);
  authorizeSeen(isOfficialOf(act.viewer, certificate));
  await act.record("certificate.viewed", certificate.id);
  return certificate;
}
