import type { Role } from "../gql/graphql";

/** Whose work a page is arranged for. */
export type Work = "official" | "assessor" | "committee" | "none";

const works: Record<Role, Work> = {
  CITIZEN: "none",
  COORDINATOR: "official",
  MANAGER: "official",
  ASSESSOR: "assessor",
  COMMITTEE_CHAIR: "committee",
  COMMITTEE_DEPUTY: "committee",
  COMMITTEE_MEMBER: "committee",
  REGISTRAR: "none",
  ADMINISTRATOR: "none",
  EMPLOYER: "none",
};

/** What a role works with here; it arranges pages and menus, it never gives a right. */
export function workOfRole(role: Role): Work {
  return works[role];
}
