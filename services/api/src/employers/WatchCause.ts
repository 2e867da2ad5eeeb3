import { registerEnumType } from "type-graphql";

/** What a company is told of a watch. */
export const WatchCause = {
  AGREED: "AGREED",
  WITHDRAWN: "WITHDRAWN",
  INVALIDATED: "INVALIDATED",
  REPLACED: "REPLACED",
  EXPIRED: "EXPIRED",
  HIDDEN: "HIDDEN",
} as const;
export type WatchCause = (typeof WatchCause)[keyof typeof WatchCause];

registerEnumType(WatchCause, { name: "WatchCause" });
