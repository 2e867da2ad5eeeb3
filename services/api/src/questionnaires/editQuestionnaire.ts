import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { audienceOf } from "./audienceOf";
import type { EditQuestionnaireInput } from "./EditQuestionnaireInput";
import { keepNextVersion } from "./keepNextVersion";
import { keepQuestions } from "./keepQuestions";
import { mandatoryFaults } from "./mandatoryFaults";
import { moveQuestionnaire } from "./moveQuestionnaire";
import { Questionnaire } from "./Questionnaire";
import { questionnaireFacts, wordingFacts } from "./questionnaireFacts";
import { questionnaireFaults } from "./questionnaireFaults";
import { canEditQuestionnaire, canReadQuestionnaire } from "./questionnairePolicy";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

/**
 * The author changes a questionnaire. One that was approved has to be looked at again; of an open one only the wording, the
 * closing time and the questions change, and the questions become the next version: answers keep theirs.
 */
export async function editQuestionnaire(act: Act, input: EditQuestionnaireInput): Promise<Questionnaire> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  authorize(canEditQuestionnaire(act.viewer, asked));
  if (input.seenEditedAt && input.seenEditedAt.getTime() !== asked.editedAt.getTime()) {
    throw new Refusal(ProblemCode.QUESTIONNAIRE_CHANGED_ELSEWHERE, null, asked);
  }
  refuseAll(questionnaireFaults(input));
  const isOpen = asked.status === QuestionnaireStatus.OPEN;
  if (!isOpen && asked.status !== QuestionnaireStatus.DRAFT && asked.status !== QuestionnaireStatus.SCHEDULED) {
    throw new Refusal(ProblemCode.QUESTIONNAIRE_WRONG_STATE);
  }
  Object.assign(asked, { editedBy: act.viewer.personId, editedAt: act.now });
  if (isOpen) {
    Object.assign(asked, wordingFacts(input), { closesAt: input.closesAt ?? asked.closesAt });
    await keepNextVersion(act, asked, input.questions ?? []);
    await act.tx.save(Questionnaire, asked);
  } else {
    const organisation = await act.get(Organisation, asked.organisationId);
    const facts = questionnaireFacts(input, audienceOf(organisation, input.audience));
    refuseAll(mandatoryFaults(facts));
    Object.assign(asked, facts);
    await keepQuestions(act, asked.currentVersionId ?? "", input.questions ?? []);
    if (asked.status === QuestionnaireStatus.SCHEDULED) await moveQuestionnaire(act, asked, "REVISE");
    else await act.tx.save(Questionnaire, asked);
  }
  await act.record("questionnaire.edited", asked.id);
  return act.get(Questionnaire, asked.id);
}
