import type { Lifecycle } from "../platform/lifecycle";
import type { MeetingStatus } from "./MeetingStatus";

/** What moves a meeting from one status to another. */
export type MeetingVerb = "OPEN" | "CANCEL" | "CLOSE_VOTING" | "PREPARE_MINUTES" | "SEND_TO_SIGN" | "SIGN";

/**
 * The life of a committee meeting. Marking attendance opens it; the last vote to close ends the voting. Minutes that have
 * to change while they are being signed are prepared anew, in a new version. KutS § 18, HMS § 18.
 */
export const meetingLifecycle = {
  CONVENED: { OPEN: "IN_SESSION", CANCEL: "CANCELLED" },
  IN_SESSION: { CLOSE_VOTING: "VOTING_CLOSED", CANCEL: "CANCELLED" },
  VOTING_CLOSED: { PREPARE_MINUTES: "MINUTES_PREPARING" },
  MINUTES_PREPARING: { SEND_TO_SIGN: "MINUTES_SIGNING" },
  MINUTES_SIGNING: { PREPARE_MINUTES: "MINUTES_PREPARING", SIGN: "SIGNED" },
  SIGNED: {},
  CANCELLED: {},
} as const satisfies Lifecycle<MeetingStatus, MeetingVerb>;
