/** What moves an application from one status to another. */
export type ApplicationVerb =
  | "SUBMIT"
  | "TAKE_FOR_REVIEW"
  | "REQUEST_COMPLETION"
  | "COMPLETE"
  | "LEAVE_UNEXAMINED"
  | "ADMIT"
  | "REFUSE_ADMISSION"
  | "SCHEDULE_SEAT"
  | "RETURN_SEAT"
  | "ASSESS"
  | "PUT_ON_AGENDA"
  | "TAKE_OFF_AGENDA"
  | "AWARD"
  | "REFUSE"
  | "REGISTER"
  | "WITHDRAW";
