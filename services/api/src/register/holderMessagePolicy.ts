import type { Certificate } from "../certificates/Certificate";
import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";

/** Whoever is signed in for oneself or for a company writes to a holder, to others than oneself. */
export function canWriteToHolder(viewer: Viewer, certificate: Pick<Certificate, "personId">): boolean {
  return actsAs(viewer, [Role.CITIZEN, Role.EMPLOYER]) && viewer.personId !== certificate.personId;
}
