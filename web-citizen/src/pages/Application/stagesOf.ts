import type { ApplicationStatus } from "../../gql/graphql";

const stages = ["submitted", "review", "exam", "decision", "register"] as const;

const reached: Record<ApplicationStatus, number> = {
  DRAFT: 0,
  SUBMITTED: 1,
  IN_REVIEW: 1,
  DEFICIENT: 1,
  LEFT_UNEXAMINED: 1,
  NOT_ADMITTED: 1,
  WITHDRAWN: 1,
  ADMITTED: 2,
  EXAM_SCHEDULED: 2,
  ASSESSED: 3,
  AT_COMMITTEE: 3,
  REFUSED: 3,
  AWARDED: 4,
  REGISTERED: 5,
};

/** The stages of an application's way, and where it stands on it. */
export function stagesOf(status: ApplicationStatus) {
  const at = reached[status];
  return stages.map((id, place) => ({
    id,
    state: place < at ? ("done" as const) : place === at ? ("current" as const) : ("ahead" as const),
  }));
}
