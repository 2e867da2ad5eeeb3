import type { Share } from "./Share";
import { ShareState } from "./ShareState";

type Facts = Pick<Share, "revokedAt" | "expiresOn" | "openingLimit">;

/**
 * Worked out from the facts: a link opens on its last day and not the day after, and never more often than the holder
 * allowed. `today` is the day in Estonia.
 */
export function shareStateOn(share: Facts, today: string, openingCount: number): ShareState {
  if (share.revokedAt !== null) return ShareState.REVOKED;
  if (share.expiresOn < today) return ShareState.EXPIRED;
  const isUsedUp = share.openingLimit !== null && openingCount >= share.openingLimit;
  return isUsedUp ? ShareState.USED_UP : ShareState.ACTIVE;
}
