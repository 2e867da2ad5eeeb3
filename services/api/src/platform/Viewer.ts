import type { Role } from "./Role";

export type Locale = "et" | "en" | "ru";

/** A right to act in a role, as it stands at the moment of the request. */
export interface ActiveMandate {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly committeeId: string | null;
}

/** Who is asking, built once a request. `personId` is null for a visitor and for the register's own worker. */
export interface Viewer {
  readonly personId: string | null;
  readonly sessionId: string | null;
  /** VISITOR: not signed in. SYSTEM: the worker, carrying out what follows from an event. */
  readonly activeRole: Role | "VISITOR" | "SYSTEM";
  readonly mandateId: string | null;
  readonly organisationId: string | null;
  readonly committeeId: string | null;
  readonly mandates: readonly ActiveMandate[];
  readonly locale: Locale;
}

const nobody = {
  personId: null,
  sessionId: null,
  mandateId: null,
  organisationId: null,
  committeeId: null,
  mandates: [],
};

/** Somebody who has not signed in. */
export const visitor: Viewer = { ...nobody, activeRole: "VISITOR", locale: "et" };

/** The register itself, when it carries out what follows from an event. */
export const system: Viewer = { ...nobody, activeRole: "SYSTEM", locale: "et" };

/** Whether the viewer acts in one of these roles, of this organisation when one is given. */
export function actsAs(viewer: Viewer, roles: readonly Role[], organisationId?: string): boolean {
  if (viewer.activeRole === "VISITOR" || viewer.activeRole === "SYSTEM") return false;
  return (
    roles.includes(viewer.activeRole) && (organisationId === undefined || viewer.organisationId === organisationId)
  );
}
