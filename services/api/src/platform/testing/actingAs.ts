import { Role } from "../Role";
import type { Viewer } from "../Viewer";

/** A viewer for tests: this person acting in this role, of this organisation or committee. */
export function actingAs(
  personId: string,
  activeRole: Role = Role.CITIZEN,
  organisationId: string | null = null,
  committeeId: string | null = null,
): Viewer {
  const mandate = organisationId
    ? { id: "00000000-0000-7000-8000-000000000000", role: activeRole, organisationId, committeeId }
    : null;
  return {
    personId,
    sessionId: null,
    activeRole,
    mandateId: mandate?.id ?? null,
    organisationId,
    committeeId,
    mandates: mandate ? [mandate] : [],
    locale: "et",
  };
}
