import { Field, ID, InputType } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { mandatoryFaults } from "./mandatoryFaults";
import { moveQuestionnaire } from "./moveQuestionnaire";
import { Question } from "./Question";
import { Questionnaire } from "./Questionnaire";
import { canOpenQuestionnaire, canReadQuestionnaire } from "./questionnairePolicy";

@InputType()
export class SubmitForReviewInput {
  @Field(() => ID)
  questionnaireId!: string;
}

/** The author has written it: a second pair of eyes is asked to look. */
export async function submitForReview(act: Act, input: SubmitForReviewInput): Promise<Questionnaire> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  const asker = await act.get(Organisation, asked.organisationId);
  authorize(canOpenQuestionnaire(act.viewer, asked, asker));
  if (!(await act.tx.existsBy(Question, { versionId: asked.currentVersionId ?? "" }))) {
    throw new Refusal(ProblemCode.QUESTIONS_MISSING, "questions");
  }
  if (asked.purposeEt === "") throw new Refusal(ProblemCode.FIELD_REQUIRED, "purposeEt");
  refuseAll(mandatoryFaults(asked));
  Object.assign(asked, { submittedAt: act.now, reviewedAt: null, reviewedBy: null, returnedReason: null });
  await moveQuestionnaire(act, asked, "SUBMIT");
  await act.record("questionnaire.submitted", asked.id);
  return asked;
}
