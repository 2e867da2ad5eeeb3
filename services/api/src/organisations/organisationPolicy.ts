import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Organisation } from "./Organisation";

/** A body's manager keeps its contacts; Kutsekoda keeps every organisation. KutS § 12, § 14. */
export function canEditOrganisation(viewer: Viewer, organisation: Pick<Organisation, "id">): boolean {
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]) || actsAs(viewer, [Role.MANAGER], organisation.id);
}

/** Kutsekoda decides whether the public sees who sits on a body's committees. */
export function canHideCommittee(viewer: Viewer): boolean {
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
}

/** Kutsekoda's administrator decides whether holders may hide a body's certificates: it changes what the law lets the public see. */
export function canDecideHiding(viewer: Viewer): boolean {
  return actsAs(viewer, [Role.ADMINISTRATOR]);
}
