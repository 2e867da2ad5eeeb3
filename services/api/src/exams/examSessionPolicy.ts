import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { ExamSession } from "./ExamSession";

const officials = [Role.COORDINATOR, Role.MANAGER];

/** Whether the viewer acts for the body that holds the session. */
export function canManageSessions(viewer: Viewer, organisationId: string): boolean {
  return actsAs(viewer, officials, organisationId);
}

/** An assessor acts only in a session he or she is named to. KutS § 19. */
export function canAssess(
  viewer: Viewer,
  session: Pick<ExamSession, "organisationId">,
  assessorIds: readonly string[],
): boolean {
  return (
    viewer.personId !== null &&
    actsAs(viewer, [Role.ASSESSOR], session.organisationId) &&
    assessorIds.includes(viewer.personId)
  );
}

/** The public calendar is everybody's; what is not published yet is the body's and its assessors' own. */
export function canSeeSession(
  viewer: Viewer,
  session: Pick<ExamSession, "organisationId" | "publishedAt">,
  assessorIds: readonly string[],
): boolean {
  return (
    session.publishedAt !== null ||
    canManageSessions(viewer, session.organisationId) ||
    canAssess(viewer, session, assessorIds)
  );
}

/** Who sits an exam is for the body, the session's assessors and the supervising registrar to see. */
export function canSeeSeats(
  viewer: Viewer,
  session: Pick<ExamSession, "organisationId">,
  assessorIds: readonly string[],
): boolean {
  return (
    canManageSessions(viewer, session.organisationId) ||
    canAssess(viewer, session, assessorIds) ||
    actsAs(viewer, [Role.REGISTRAR])
  );
}
