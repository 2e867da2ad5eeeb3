import { registerEnumType } from "type-graphql";

/** With what a link was opened, coarsely: no address and no browser are kept. */
export const ShareClient = { PHONE: "PHONE", COMPUTER: "COMPUTER", PROGRAM: "PROGRAM" } as const;
export type ShareClient = (typeof ShareClient)[keyof typeof ShareClient];

registerEnumType(ShareClient, { name: "ShareClient" });
