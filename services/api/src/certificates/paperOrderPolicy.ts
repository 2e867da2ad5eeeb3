import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Certificate } from "./Certificate";
import { isHolder } from "./certificatePolicy";
import type { PaperOrder } from "./PaperOrder";
import type { PaperOrderReason } from "./PaperOrderReason";

const officials = [Role.COORDINATOR, Role.MANAGER];
const kutsekoda = [Role.REGISTRAR, Role.ADMINISTRATOR];

type Order = Pick<PaperOrder, "holderId" | "orderedBy" | "organisationId" | "status">;

/** The holder orders; the body may too, to mend its own error. */
export function canOrderPaper(
  viewer: Viewer,
  certificate: Pick<Certificate, "personId" | "organisationId">,
  reason: PaperOrderReason | null,
): boolean {
  if (isHolder(viewer, certificate)) return true;
  return reason === "DATA_ERROR_BY_BODY" && actsAs(viewer, officials, certificate.organisationId);
}

/** The holder, the body that issued the certificate, and Kutsekoda. */
export function canSeePaperOrder(viewer: Viewer, order: Order): boolean {
  const isOwn = viewer.personId !== null && viewer.personId === order.holderId;
  return isOwn || actsAs(viewer, officials, order.organisationId) || actsAs(viewer, kutsekoda);
}

/** The holder, or the official who ordered it. */
export function canCancelPaperOrder(viewer: Viewer, order: Order): boolean {
  return viewer.personId !== null && [order.holderId, order.orderedBy].includes(viewer.personId);
}

/** The body sends it on to Kutsekoda; Kutsekoda may take it over. */
export function canForwardPaperOrder(viewer: Viewer, order: Order): boolean {
  return actsAs(viewer, officials, order.organisationId) || canPrint(viewer);
}

/** Whose turn it is may reject: the body while it is there, then Kutsekoda. */
export function canRejectPaperOrder(viewer: Viewer, order: Order): boolean {
  if (order.status === "WITH_BODY") return actsAs(viewer, officials, order.organisationId);
  return order.status === "SENT_TO_AUTHORITY" && canPrint(viewer);
}

/** Kutsekoda's registrar prints and sends. */
export function canPrint(viewer: Viewer): boolean {
  return actsAs(viewer, [Role.REGISTRAR]);
}

/** A body's manager sets the prices of its paper. KutS § 12. */
export function canSetPaperFees(viewer: Viewer, organisationId: string): boolean {
  return actsAs(viewer, [Role.MANAGER], organisationId);
}
