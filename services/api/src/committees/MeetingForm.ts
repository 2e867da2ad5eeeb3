import { registerEnumType } from "type-graphql";

/** How a committee meets: in one room, over the web, or by written votes between meetings. */
export const MeetingForm = {
  PHYSICAL: "PHYSICAL",
  ONLINE: "ONLINE",
  WRITTEN_VOTE: "WRITTEN_VOTE",
} as const;
export type MeetingForm = (typeof MeetingForm)[keyof typeof MeetingForm];

registerEnumType(MeetingForm, { name: "MeetingForm" });
