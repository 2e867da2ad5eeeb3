import type { Share } from "./Share";
import { ShareState } from "./ShareState";

/** Worked out from the facts: a link opens on its last day and not the day after. `today` is the day in Estonia. */
export function shareStateOn(share: Pick<Share, "revokedAt" | "expiresOn">, today: string): ShareState {
  if (share.revokedAt !== null) return ShareState.REVOKED;
  return share.expiresOn < today ? ShareState.EXPIRED : ShareState.ACTIVE;
}
