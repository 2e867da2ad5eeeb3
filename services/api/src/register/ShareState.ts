import { registerEnumType } from "type-graphql";

/** Whether a link still opens: until its last day is over or its openings are used up, unless the holder has closed it. */
export const ShareState = { ACTIVE: "ACTIVE", USED_UP: "USED_UP", EXPIRED: "EXPIRED", REVOKED: "REVOKED" } as const;
export type ShareState = (typeof ShareState)[keyof typeof ShareState];

registerEnumType(ShareState, { name: "ShareState" });
