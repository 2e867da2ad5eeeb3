import type { ApplicationStatus } from "./ApplicationStatus";
import type { ApplicationVerb } from "./ApplicationVerb";
import type { Lifecycle } from "../platform/lifecycle";

/**
 * The life of an application. A discarded draft is deleted and has no status. Without an exam (recertification, prior
 * learning) an admitted application is assessed by its papers alone. Once on a committee's agenda it can no longer be
 * withdrawn.
 */
export const applicationLifecycle = {
  DRAFT: { SUBMIT: "SUBMITTED" },
  SUBMITTED: { TAKE_FOR_REVIEW: "IN_REVIEW", WITHDRAW: "WITHDRAWN" },
  IN_REVIEW: {
    REQUEST_COMPLETION: "DEFICIENT",
    ADMIT: "ADMITTED",
    REFUSE_ADMISSION: "NOT_ADMITTED",
    WITHDRAW: "WITHDRAWN",
  },
  DEFICIENT: { COMPLETE: "IN_REVIEW", LEAVE_UNEXAMINED: "LEFT_UNEXAMINED", WITHDRAW: "WITHDRAWN" },
  LEFT_UNEXAMINED: {},
  ADMITTED: { SCHEDULE_SEAT: "EXAM_SCHEDULED", ASSESS: "ASSESSED", WITHDRAW: "WITHDRAWN" },
  NOT_ADMITTED: {},
  EXAM_SCHEDULED: { RETURN_SEAT: "ADMITTED", ASSESS: "ASSESSED", WITHDRAW: "WITHDRAWN" },
  ASSESSED: { PUT_ON_AGENDA: "AT_COMMITTEE", WITHDRAW: "WITHDRAWN" },
  AT_COMMITTEE: { TAKE_OFF_AGENDA: "ASSESSED", AWARD: "AWARDED", REFUSE: "REFUSED" },
  AWARDED: { REGISTER: "REGISTERED" },
  REFUSED: {},
  REGISTERED: {},
  WITHDRAWN: {},
} as const satisfies Lifecycle<ApplicationStatus, ApplicationVerb>;
