import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Certificate } from "./Certificate";
import { canStep } from "../platform/lifecycle";
import { certificateLifecycle } from "./certificateLifecycle";
import { certificateStatusOn, type CertificateFacts } from "./certificateStatusOn";

type Owned = Pick<Certificate, "personId" | "organisationId" | "confirmedAt">;
type Facts = Owned & CertificateFacts;

const officials = [Role.COORDINATOR, Role.MANAGER];
const kutsekoda = [Role.REGISTRAR, Role.ADMINISTRATOR];

/** The holder, in any role: one's own certificate is one's own. */
export function isHolder(viewer: Viewer, certificate: Pick<Certificate, "personId">): boolean {
  return viewer.personId !== null && viewer.personId === certificate.personId;
}

/** An official who works with the entry: of the awarding body, or Kutsekoda. */
export function isOfficialOf(viewer: Viewer, certificate: Pick<Certificate, "organisationId">): boolean {
  return actsAs(viewer, officials, certificate.organisationId) || actsAs(viewer, kutsekoda);
}

/** Who sees the whole entry, hidden data included: the officials, and the holder once it is registered. */
export function canSeeEntry(viewer: Viewer, certificate: Owned): boolean {
  return isOfficialOf(viewer, certificate) || (isHolder(viewer, certificate) && certificate.confirmedAt !== null);
}

/** The body's coordinator or manager sends the draft to Kutsekoda. */
export function canSubmit(viewer: Viewer, certificate: Pick<Certificate, "organisationId">): boolean {
  return actsAs(viewer, officials, certificate.organisationId);
}

/** Kutsekoda's registrar confirms, returns and invalidates entries. KutS § 14. */
export function canRegister(viewer: Viewer): boolean {
  return actsAs(viewer, [Role.REGISTRAR]);
}

/** The holder shows or hides a registered certificate, where the body lets its holders hide; what is hidden may always be shown. */
export function canSetVisibility(
  viewer: Viewer,
  certificate: Owned & Pick<Certificate, "nameHidden" | "birthDateHidden" | "certificateHidden">,
  body: { readonly holdersMayHide: boolean },
): boolean {
  const isHiding = certificate.nameHidden || certificate.birthDateHidden || certificate.certificateHidden;
  return isHolder(viewer, certificate) && certificate.confirmedAt !== null && (body.holdersMayHide || isHiding);
}

/** Whether the step is open in the state the entry is in today. */
export function isStepOpen(
  certificate: Facts,
  today: string,
  verb: "submit" | "return" | "confirm" | "invalidate",
): boolean {
  return canStep(certificateLifecycle, certificateStatusOn(certificate, today), verb);
}

/** Whether anybody may read the entry by its number: registered, and not hidden as a whole. */
export function isShownToAll(certificate: Pick<Certificate, "confirmedAt" | "certificateHidden">): boolean {
  return certificate.confirmedAt !== null && !certificate.certificateHidden;
}
