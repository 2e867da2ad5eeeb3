import { AccessError } from "./AccessError";

/** For things of others: what the viewer may not see does not differ from what is not there. */
export function authorizeSeen(visible: boolean): void {
  if (!visible) throw new AccessError("NOT_FOUND");
}
