import type { Role } from "../gql/graphql";

/** The roles a mandate may give, in the order in which a list offers them. */
export const roles = [
  "COORDINATOR",
  "MANAGER",
  "ASSESSOR",
  "COMMITTEE_CHAIR",
  "COMMITTEE_DEPUTY",
  "COMMITTEE_MEMBER",
  "REGISTRAR",
  "ADMINISTRATOR",
] as const satisfies readonly Role[];
