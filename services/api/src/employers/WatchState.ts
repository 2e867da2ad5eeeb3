import { registerEnumType } from "type-graphql";

/** Where a watch stands. To the company, declined and unanswered are the same: after a time NOT_AGREED. */
export const WatchState = {
  ASKED: "ASKED",
  NOT_AGREED: "NOT_AGREED",
  AGREED: "AGREED",
  DECLINED: "DECLINED",
  WITHDRAWN: "WITHDRAWN",
  ENDED: "ENDED",
} as const;
export type WatchState = (typeof WatchState)[keyof typeof WatchState];

registerEnumType(WatchState, {
  name: "WatchState",
  description: "Where a watch stands. DECLINED is told to the holder only; the company sees NOT_AGREED after 30 days.",
});
