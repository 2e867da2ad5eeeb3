import { registerEnumType } from "type-graphql";

/** The tabs of the body's work queue. */
export const ApplicationQueue = {
  ALL: "ALL",
  MINE: "MINE",
  UNASSIGNED: "UNASSIGNED",
  OVERDUE: "OVERDUE",
  READY_FOR_MEETING: "READY_FOR_MEETING",
} as const;
export type ApplicationQueue = (typeof ApplicationQueue)[keyof typeof ApplicationQueue];

registerEnumType(ApplicationQueue, { name: "ApplicationQueue", description: "The tabs of the body's work queue." });
