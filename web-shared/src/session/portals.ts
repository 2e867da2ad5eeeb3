import type { Portal } from "../gql/graphql";

/** The three portals as they stand in addresses. */
export type PortalName = "citizen" | "kao" | "admin";

/** Where each portal lives. */
export const portalBases: Record<PortalName, string> = { citizen: "/", kao: "/kao/", admin: "/admin/" };

/** The portal a role works in, as it stands in addresses. */
export const portalNames: Record<Portal, PortalName> = { CITIZEN: "citizen", KAO: "kao", ADMIN: "admin" };
