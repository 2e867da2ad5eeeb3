import { registerEnumType } from "type-graphql";

/** Where a meeting stands, from convening to signed minutes. */
export const MeetingStatus = {
  CONVENED: "CONVENED",
  IN_SESSION: "IN_SESSION",
  VOTING_CLOSED: "VOTING_CLOSED",
  MINUTES_PREPARING: "MINUTES_PREPARING",
  MINUTES_SIGNING: "MINUTES_SIGNING",
  SIGNED: "SIGNED",
  CANCELLED: "CANCELLED",
} as const;
export type MeetingStatus = (typeof MeetingStatus)[keyof typeof MeetingStatus];

registerEnumType(MeetingStatus, { name: "MeetingStatus" });
