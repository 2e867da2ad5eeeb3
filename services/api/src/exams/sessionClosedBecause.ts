import { ProblemCode } from "../platform/ProblemCode";
import type { ExamSession } from "./ExamSession";

type Dates = Pick<ExamSession, "publishedAt" | "cancelledAt" | "registrationClosesAt">;

/** Why no seat of a session can be taken at this instant, whatever is free; null when one can. */
export function sessionClosedBecause(session: Dates, now: Date): ProblemCode | null {
  if (session.cancelledAt) return ProblemCode.SESSION_CANCELLED;
  if (!session.publishedAt) return ProblemCode.SESSION_NOT_PUBLISHED;
  if (now >= session.registrationClosesAt) return ProblemCode.SESSION_REGISTRATION_CLOSED;
  return null;
}
