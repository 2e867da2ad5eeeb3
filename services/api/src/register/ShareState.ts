import { registerEnumType } from "type-graphql";

/** Whether a link still opens: until its last day is over, unless the holder has closed it. */
export const ShareState = { ACTIVE: "ACTIVE", EXPIRED: "EXPIRED", REVOKED: "REVOKED" } as const;
export type ShareState = (typeof ShareState)[keyof typeof ShareState];

registerEnumType(ShareState, { name: "ShareState" });
