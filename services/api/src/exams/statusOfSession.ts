import type { ExamSession } from "./ExamSession";
import { ExamSessionStatus } from "./ExamSessionStatus";

type Dates = Pick<
  ExamSession,
  "publishedAt" | "cancelledAt" | "resultsConfirmedAt" | "registrationClosesAt" | "endsAt"
>;

/** Where an exam session stands at this instant: worked out from its dates, so it cannot go stale. */
export function statusOfSession(session: Dates, now: Date): ExamSessionStatus {
  if (session.cancelledAt) return ExamSessionStatus.CANCELLED;
  if (session.resultsConfirmedAt) return ExamSessionStatus.RESULTS_CONFIRMED;
  if (!session.publishedAt) return ExamSessionStatus.PLANNED;
  if (now >= session.endsAt) return ExamSessionStatus.HELD;
  if (now >= session.registrationClosesAt) return ExamSessionStatus.REGISTRATION_CLOSED;
  return ExamSessionStatus.PUBLISHED;
}
