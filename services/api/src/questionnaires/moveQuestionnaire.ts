import type { Act } from "../platform/Act";
import { step } from "../platform/lifecycle";
import { ProblemCode } from "../platform/ProblemCode";
import { Questionnaire } from "./Questionnaire";
import { questionnaireLifecycle } from "./questionnaireLifecycle";
import type { QuestionnaireStatus } from "./QuestionnaireStatus";
import type { QuestionnaireVerb } from "./QuestionnaireVerb";

/**
 * Moves a questionnaire one step along its life and keeps it, with whatever else the caller has changed on it. The caller
 * holds its lock, has authorized, and records the event.
 *
 * @throws Refusal QUESTIONNAIRE_WRONG_STATE when the life has no such step from here.
 */
export function moveQuestionnaire(act: Act, asked: Questionnaire, verb: QuestionnaireVerb): Promise<Questionnaire> {
  asked.status = step<QuestionnaireStatus, QuestionnaireVerb>(
    questionnaireLifecycle,
    asked.status,
    verb,
    ProblemCode.QUESTIONNAIRE_WRONG_STATE,
  );
  return act.tx.save(Questionnaire, asked);
}
