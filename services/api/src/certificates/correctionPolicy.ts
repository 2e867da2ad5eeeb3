import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Certificate } from "./Certificate";
import { isHolder } from "./certificatePolicy";
import type { CorrectionRequest } from "./CorrectionRequest";
import { CorrectionState } from "./CorrectionState";
import { correctionStateOf } from "./correctionStateOf";

type Owned = Pick<Certificate, "personId" | "confirmedAt" | "invalidatedAt">;

/** The holder of a registered certificate says that it is wrong. GDPR Art. 16. */
export function canRequestCorrection(viewer: Viewer, certificate: Owned): boolean {
  return isHolder(viewer, certificate) && certificate.confirmedAt !== null && certificate.invalidatedAt === null;
}

/** The holder, the body and Kutsekoda see a request. */
export function canSeeCorrection(
  viewer: Viewer,
  request: Pick<CorrectionRequest, "organisationId">,
  certificate: Pick<Certificate, "personId">,
): boolean {
  const isBody = actsAs(viewer, [Role.COORDINATOR, Role.MANAGER], request.organisationId);
  return isHolder(viewer, certificate) || isBody || actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
}

/** The body that issued the certificate agrees or not, never about an own certificate. KutS § 21 lg 1; HMS § 10. */
export function canDecideCorrection(
  viewer: Viewer,
  request: CorrectionRequest,
  certificate: Pick<Certificate, "personId">,
): boolean {
  if (isHolder(viewer, certificate) || correctionStateOf(request) !== CorrectionState.REQUESTED) return false;
  return actsAs(viewer, [Role.COORDINATOR, Role.MANAGER], request.organisationId);
}

/** Kutsekoda's registrar carries out what the body accepted, or gives the reason why not. */
export function canCarryOutCorrection(
  viewer: Viewer,
  request: CorrectionRequest,
  certificate: Pick<Certificate, "personId">,
): boolean {
  if (isHolder(viewer, certificate) || correctionStateOf(request) !== CorrectionState.ACCEPTED) return false;
  return actsAs(viewer, [Role.REGISTRAR]);
}
