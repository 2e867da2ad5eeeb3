import type { ApplicationRound } from "./ApplicationRound";
import type { ApplicationStatus } from "./ApplicationStatus";
import { addDays } from "../platform/days";

/** Calendar days in which a body answers an application. HMS § 5 lg 4 says "without undue delay" and no number. */
const reviewDays = 14;

/** Calendar days from the decision in which the certificate is entered in the register. */
const registrationDays = 14;

/**
 * The day by which the acting party has to act once the application stands in this status, when nothing more exact is
 * known (a completion's own term, a session's day); null when there is no term. Days are YYYY-MM-DD.
 */
export function dueDayOf(
  status: ApplicationStatus,
  round: Pick<ApplicationRound, "closesOn" | "examsUntil" | "meetingOn">,
  today: string,
): string | null {
  switch (status) {
    case "DRAFT":
      return round.closesOn;
    case "SUBMITTED":
    case "IN_REVIEW":
      return addDays(today, reviewDays);
    case "ADMITTED":
      return round.examsUntil;
    case "ASSESSED":
    case "AT_COMMITTEE":
      return round.meetingOn;
    case "AWARDED":
      return addDays(today, registrationDays);
    default:
      return null;
  }
}
