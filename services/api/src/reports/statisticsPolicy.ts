import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";

/** What waits and what ends soon is Kutsekoda's to know. */
export function canSeeWork(viewer: Viewer): boolean {
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]);
}
