import type { ApplicationQueue } from "../../gql/graphql";

/** The queues of the work queue, in the order of their tabs. */
export const applicationQueues: readonly ApplicationQueue[] = [
  "ALL",
  "MINE",
  "UNASSIGNED",
  "OVERDUE",
  "READY_FOR_MEETING",
];
