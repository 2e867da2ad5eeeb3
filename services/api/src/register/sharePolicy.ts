import type { Viewer } from "../platform/Viewer";
import type { Share } from "./Share";

/** A link is its holder's own, in any role; nobody else sees that it is there. */
export function isSharer(viewer: Viewer, share: Pick<Share, "personId">): boolean {
  return viewer.personId !== null && viewer.personId === share.personId;
}
