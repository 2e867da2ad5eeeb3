import type { Application } from "./Application";
import { applicationLifecycle } from "./applicationLifecycle";
import type { ApplicationVerb } from "./ApplicationVerb";
import { canStep } from "../platform/lifecycle";
import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { AdmissionBy } from "../standards/AdmissionBy";

type Facts = Pick<Application, "personId" | "organisationId" | "status" | "submittedAt" | "dueOn">;

const can = (application: Facts, verb: ApplicationVerb): boolean =>
  canStep<Application["status"], ApplicationVerb>(applicationLifecycle, application.status, verb);

/** One's own application is one's own in whichever role one acts. */
export function isApplicant(viewer: Viewer, application: Pick<Application, "personId">): boolean {
  return viewer.personId !== null && viewer.personId === application.personId;
}

/** The body's coordinator and manager see what was submitted to it; a draft is the applicant's alone. */
export function isOfficialOf(viewer: Viewer, application: Facts): boolean {
  return (
    application.submittedAt !== null && actsAs(viewer, [Role.COORDINATOR, Role.MANAGER], application.organisationId)
  );
}

/** Who is known to see it from the application's own facts; assessors and members are found with it by the queries. */
export function canSeeApplication(viewer: Viewer, application: Facts): boolean {
  return isApplicant(viewer, application) || isOfficialOf(viewer, application);
}

/** How to reach the applicant, and his or her code, are for the applicant and the body's officials only. */
export const canSeeContacts = canSeeApplication;

/** The coordinator examines others' applications, never one's own. HMS § 10. */
export function canReview(viewer: Viewer, application: Facts): boolean {
  if (isApplicant(viewer, application) || application.submittedAt === null) return false;
  return actsAs(viewer, [Role.COORDINATOR], application.organisationId);
}

/** Admission is the coordinator's or, when the procedure says so, the committee's chair's or deputy's. */
export function canDecideAdmission(viewer: Viewer, application: Facts, admissionBy: AdmissionBy): boolean {
  if (admissionBy === "COORDINATOR") return canReview(viewer, application);
  if (isApplicant(viewer, application)) return false;
  return actsAs(viewer, [Role.COMMITTEE_CHAIR, Role.COMMITTEE_DEPUTY], application.organisationId);
}

/** The applicant fills a draft in and submits it. */
export function canEdit(viewer: Viewer, application: Facts): boolean {
  return isApplicant(viewer, application) && can(application, "SUBMIT");
}

/** The applicant may take an application back until it is on a committee's agenda. */
export function canWithdraw(viewer: Viewer, application: Facts): boolean {
  return isApplicant(viewer, application) && can(application, "WITHDRAW");
}

/** The applicant answers a request for completion until its last day is over. */
export function canComplete(viewer: Viewer, application: Facts, today: string): boolean {
  const inTime = application.dueOn === null || today <= application.dueOn;
  return isApplicant(viewer, application) && can(application, "COMPLETE") && inTime;
}

/** Papers are put to a draft, and to a deficient application while it may be completed. */
export function canChangeDocuments(viewer: Viewer, application: Facts, today: string): boolean {
  return canEdit(viewer, application) || canComplete(viewer, application, today);
}

/** The coordinator opens what has come in. */
export function canTakeForReview(viewer: Viewer, application: Facts): boolean {
  return canReview(viewer, application) && can(application, "TAKE_FOR_REVIEW");
}

/** The coordinator asks for what is missing while examining. HMS § 15 lg 2. */
export function canRequestCompletion(viewer: Viewer, application: Facts): boolean {
  return canReview(viewer, application) && can(application, "REQUEST_COMPLETION");
}

/** Only after the term for completing has passed. HMS § 15 lg 3. */
export function canLeaveUnexamined(viewer: Viewer, application: Facts, today: string): boolean {
  const isLate = application.dueOn !== null && application.dueOn < today;
  return canReview(viewer, application) && can(application, "LEAVE_UNEXAMINED") && isLate;
}

/** Admitting and refusing admission are open to the same people at the same time. */
export function canAdmit(viewer: Viewer, application: Facts, admissionBy: AdmissionBy): boolean {
  return canDecideAdmission(viewer, application, admissionBy) && can(application, "ADMIT");
}

/** Kutsekoda opens applications of others for supervision. KutS §§ 23–25. */
export function canSupervise(viewer: Viewer, application: Pick<Application, "personId">): boolean {
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]) && !isApplicant(viewer, application);
}

/** What the applicant needs at the exam is for those who arrange and hold it. */
export function canSeeSpecialNeeds(viewer: Viewer, application: Facts): boolean {
  return canSeeContacts(viewer, application) || actsAs(viewer, [Role.ASSESSOR], application.organisationId);
}
