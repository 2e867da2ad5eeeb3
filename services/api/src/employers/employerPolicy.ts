import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";

/** Whoever acts for this company, and nobody else, Kutsekoda included, works with what the company asks. */
export function canActForCompany(viewer: Viewer, owned: { readonly organisationId: string }): boolean {
  return actsAs(viewer, [Role.EMPLOYER], owned.organisationId);
}
