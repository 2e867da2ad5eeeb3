import type { CertificateWatch } from "./CertificateWatch";
import { WatchState } from "./WatchState";

/** For so long a company waits for consent, in milliseconds; then it is taken as not given, whatever the reason. */
const patience = 30 * 24 * 60 * 60 * 1000;

export type WatchFacts = Pick<CertificateWatch, "askedAt" | "agreedAt" | "declinedAt" | "withdrawnAt" | "endedAt">;

/**
 * Where a watch stands, as the holder or the company may know it. To the company a holder who declines, one who does not
 * answer and a number that is not there look the same.
 */
export function watchStateOf(watch: WatchFacts, isHolder: boolean, now: Date): WatchState {
  if (watch.endedAt) return WatchState.ENDED;
  if (watch.withdrawnAt) return WatchState.WITHDRAWN;
  if (watch.agreedAt) return WatchState.AGREED;
  if (watch.declinedAt && isHolder) return WatchState.DECLINED;
  const waited = now.getTime() - watch.askedAt.getTime();
  return waited > patience && !isHolder ? WatchState.NOT_AGREED : WatchState.ASKED;
}
