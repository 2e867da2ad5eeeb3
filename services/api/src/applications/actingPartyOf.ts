import { ActingParty } from "./ActingParty";
import type { ApplicationStatus } from "./ApplicationStatus";
import type { AdmissionBy } from "../standards/AdmissionBy";

interface ActingFacts {
  readonly status: ApplicationStatus;
  /** By when the applicant has to complete it (YYYY-MM-DD), while it is deficient. */
  readonly dueOn: string | null;
}

interface Surroundings {
  readonly today: string;
  readonly admissionBy: AdmissionBy;
  /** No exam is asked for: once admitted, the papers are the assessors' to judge. */
  readonly isPapersOnly: boolean;
  /** The body has sent the certificate to Kutsekoda. */
  readonly certificateSubmitted: boolean;
}

const plain: Readonly<
  Record<Exclude<ApplicationStatus, "IN_REVIEW" | "DEFICIENT" | "ADMITTED" | "AWARDED">, ActingParty>
> = {
  DRAFT: ActingParty.APPLICANT,
  SUBMITTED: ActingParty.AWARDING_BODY,
  LEFT_UNEXAMINED: ActingParty.NOBODY,
  NOT_ADMITTED: ActingParty.NOBODY,
  EXAM_SCHEDULED: ActingParty.ASSESSORS,
  ASSESSED: ActingParty.AWARDING_BODY,
  AT_COMMITTEE: ActingParty.COMMITTEE,
  REFUSED: ActingParty.NOBODY,
  REGISTERED: ActingParty.NOBODY,
  WITHDRAWN: ActingParty.NOBODY,
};

/**
 * Who has to act next. A deficient application is the applicant's until its due day is over, then the body's, which may
 * leave it unexamined. An awarded one is the body's until the certificate is submitted, then Kutsekoda's.
 */
export function actingPartyOf(application: ActingFacts, around: Surroundings): ActingParty {
  switch (application.status) {
    case "IN_REVIEW":
      return around.admissionBy === "COMMITTEE" ? ActingParty.COMMITTEE : ActingParty.AWARDING_BODY;
    case "ADMITTED":
      return around.isPapersOnly ? ActingParty.ASSESSORS : ActingParty.APPLICANT;
    case "DEFICIENT":
      return application.dueOn !== null && application.dueOn < around.today
        ? ActingParty.AWARDING_BODY
        : ActingParty.APPLICANT;
    case "AWARDED":
      return around.certificateSubmitted ? ActingParty.AUTHORITY : ActingParty.AWARDING_BODY;
    default:
      return plain[application.status];
  }
}
