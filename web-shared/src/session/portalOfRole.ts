import type { Role } from "../gql/graphql";
import type { PortalName } from "./portals";

const portals: Record<Role, PortalName> = {
  CITIZEN: "citizen",
  COORDINATOR: "kao",
  MANAGER: "kao",
  ASSESSOR: "kao",
  COMMITTEE_CHAIR: "kao",
  COMMITTEE_DEPUTY: "kao",
  COMMITTEE_MEMBER: "kao",
  REGISTRAR: "admin",
  ADMINISTRATOR: "admin",
  EMPLOYER: "citizen",
};

/** The portal where a role's work is done; only for leading people there, never for deciding what they may do. */
export function portalOfRole(role: Role): PortalName {
  return portals[role];
}
