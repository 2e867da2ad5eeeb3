import type { MeetingStatus } from "../../gql/graphql";

/** How often (ms) a meeting's page asks anew: others act in it at the same time. 0 is never. */
export function refreshEvery(status: MeetingStatus | undefined): number {
  if (status === "MINUTES_PREPARING") return 1_500;
  if (status === "CONVENED" || status === "IN_SESSION") return 4_000;
  return status === "VOTING_CLOSED" || status === "MINUTES_SIGNING" ? 10_000 : 0;
}
