import { Role } from "../platform/Role";

export type PortalName = "citizen" | "kao" | "admin";

/** Where each portal lives. */
export const portalPath: Readonly<Record<PortalName, string>> = { citizen: "/", kao: "/kao/", admin: "/admin/" };

/** The roles that work in a portal, in the order in which one is chosen at sign-in. */
export const portalRoles: Readonly<Record<PortalName, readonly Role[]>> = {
  citizen: [],
  kao: [
    Role.COORDINATOR,
    Role.MANAGER,
    Role.COMMITTEE_CHAIR,
    Role.COMMITTEE_DEPUTY,
    Role.COMMITTEE_MEMBER,
    Role.ASSESSOR,
  ],
  admin: [Role.REGISTRAR, Role.ADMINISTRATOR],
};
