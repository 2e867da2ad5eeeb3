import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Mandate } from "./Mandate";

const byManager: readonly Role[] = [Role.COORDINATOR, Role.ASSESSOR];

/** Kutsekoda grants and ends every mandate; a manager those of the own body's coordinators and assessors. */
export function canGovernMandate(viewer: Viewer, mandate: Pick<Mandate, "role" | "organisationId">): boolean {
  if (mandate.role === Role.ADMINISTRATOR) return actsAs(viewer, [Role.ADMINISTRATOR]);
  if (actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR])) return true;
  return byManager.includes(mandate.role) && actsAs(viewer, [Role.MANAGER], mandate.organisationId);
}

/** Who sees a mandate: Kutsekoda, the own body's officials, and the holder. */
export function canSeeMandate(viewer: Viewer, mandate: Pick<Mandate, "personId" | "organisationId">): boolean {
  if (mandate.personId === viewer.personId) return true;
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]) || isOfficialOf(viewer, mandate.organisationId);
}

/** Whether the viewer acts for this body as its coordinator or manager. */
export function isOfficialOf(viewer: Viewer, organisationId: string): boolean {
  return actsAs(viewer, [Role.COORDINATOR, Role.MANAGER], organisationId);
}
