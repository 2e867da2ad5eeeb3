import type { Lifecycle } from "../platform/lifecycle";
import type { QuestionnaireStatus } from "./QuestionnaireStatus";
import type { QuestionnaireVerb } from "./QuestionnaireVerb";

/** The life of a questionnaire: a second pair of eyes before it opens, and closing possible while it is still opening. */
export const questionnaireLifecycle = {
  DRAFT: { SUBMIT: "REVIEW", WITHDRAW: "WITHDRAWN" },
  REVIEW: { RETURN: "DRAFT", APPROVE: "SCHEDULED", WITHDRAW: "WITHDRAWN" },
  SCHEDULED: { REVISE: "DRAFT", BEGIN_OPENING: "OPENING", WITHDRAW: "WITHDRAWN" },
  OPENING: { FINISH_OPENING: "OPEN", CLOSE: "CLOSED", WITHDRAW: "WITHDRAWN" },
  OPEN: { CLOSE: "CLOSED", WITHDRAW: "WITHDRAWN" },
  CLOSED: { ARCHIVE: "ARCHIVED" },
  ARCHIVED: {},
  WITHDRAWN: { ARCHIVE: "ARCHIVED" },
} as const satisfies Lifecycle<QuestionnaireStatus, QuestionnaireVerb>;
