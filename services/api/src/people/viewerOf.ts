import type { RequestContext } from "../platform/RequestContext";
import { findViewer } from "./findViewer";
import { idleEndsAt } from "./sessionLimits";
import { Portal, type ViewerType } from "./ViewerType";

/** The signed-in person as it stands in the database now; null when nobody is signed in. */
export async function viewerOf(ctx: RequestContext): Promise<ViewerType | null> {
  if (!ctx.sessionToken) return null;
  const live = await findViewer(ctx.read, ctx.sessionToken, ctx.now);
  const role = live?.viewer.activeRole;
  if (!live?.viewer.personId || role === undefined || role === "VISITOR" || role === "SYSTEM") return null;
  return {
    id: live.viewer.personId,
    personId: live.viewer.personId,
    activeMandateId: live.viewer.mandateId,
    activeRole: role,
    portal: Portal[live.portal.toUpperCase() as Portal],
    locale: live.viewer.locale,
    sessionEndsAt: live.expiresAt,
    idleEndsAt: idleEndsAt(live.lastSeenAt, live.viewer.mandateId !== null),
  };
}
