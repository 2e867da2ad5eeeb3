import type { ApplicationStatus } from "../../gql/graphql";

/** The states a submitted application goes through, in their order. */
export const applicationStatuses: readonly ApplicationStatus[] = [
  "SUBMITTED",
  "IN_REVIEW",
  "DEFICIENT",
  "ADMITTED",
  "EXAM_SCHEDULED",
  "ASSESSED",
  "AT_COMMITTEE",
  "AWARDED",
  "REGISTERED",
  "REFUSED",
  "NOT_ADMITTED",
  "LEFT_UNEXAMINED",
  "WITHDRAWN",
];
