import { Certificate } from "../certificates/Certificate";
import { isHolder } from "../certificates/certificatePolicy";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { CertificateWatch } from "./CertificateWatch";

/** The watch the viewer decides about as the holder, locked; anybody else's does not differ from what is not there. */
export async function lockOwnWatch(
  act: Act,
  watchId: string,
): Promise<{ watch: CertificateWatch; certificate: Certificate }> {
  const watch = await act.lock(CertificateWatch, watchId);
  authorizeSeen(watch.certificateId !== null);
  const certificate = await act.get(Certificate, watch.certificateId ?? "");
  authorizeSeen(isHolder(act.viewer, certificate));
  return { watch, certificate };
}
