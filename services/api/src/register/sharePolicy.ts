import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Share } from "./Share";

/** A link is its holder's own, in any role; nobody else sees that it is there. */
export function isSharer(viewer: Viewer, share: Pick<Share, "personId">): boolean {
  return viewer.personId !== null && viewer.personId === share.personId;
}

interface Company {
  readonly id: string;
  readonly registryCode: string;
}

/** A link for anybody opens to whoever has it; one for a company to who acts for that company now, and to nobody else. */
export function canOpenFor(viewer: Viewer, share: Pick<Share, "companyCode">, company: Company | null): boolean {
  if (share.companyCode === null) return true;
  return company?.registryCode === share.companyCode && actsAs(viewer, [Role.EMPLOYER], company.id);
}
