import type { Application } from "../applications/Application";
import type { Viewer } from "../platform/Viewer";
import type { ExamSeat } from "./ExamSeat";
import type { ExamSession } from "./ExamSession";
import { canSeeSeats } from "./examSessionPolicy";

/** Confirmed results are seen with the application; before that only by the body and the assessors, never by the applicant. */
export function canSeeResults(
  viewer: Viewer,
  seat: Pick<ExamSeat, "confirmedAt">,
  application: Pick<Application, "personId">,
  session: Pick<ExamSession, "organisationId">,
  assessorIds: readonly string[],
): boolean {
  if (seat.confirmedAt !== null) return true;
  return application.personId !== viewer.personId && canSeeSeats(viewer, session, assessorIds);
}
