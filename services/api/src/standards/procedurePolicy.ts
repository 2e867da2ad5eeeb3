import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";

/** Kutsekoda's administrator enters what the council has approved. KutS § 16. */
export function canChangeProcedure(viewer: Viewer): boolean {
  return actsAs(viewer, [Role.ADMINISTRATOR]);
}

/** Who sees past and coming versions too, with their reasons: the body's officials and Kutsekoda. */
export function canSeeProcedureVersions(viewer: Viewer, organisationId: string): boolean {
  if (actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR])) return true;
  return actsAs(viewer, [Role.COORDINATOR, Role.MANAGER], organisationId);
}
