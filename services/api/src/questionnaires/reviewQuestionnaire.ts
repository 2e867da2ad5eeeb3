import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { moveQuestionnaire } from "./moveQuestionnaire";
import { Questionnaire } from "./Questionnaire";
import { canReadQuestionnaire, canReviewQuestionnaire } from "./questionnairePolicy";
import { writtenText } from "./writtenText";

@InputType()
export class ReviewQuestionnaireInput {
  @Field(() => ID)
  questionnaireId!: string;

  @Field(() => Boolean)
  isApproved!: boolean;

  /** What the author is to change; has to be there when it is not approved. */
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

/** Somebody of Kutsekoda who did not write it approves a questionnaire, or returns it with a reason. */
export async function reviewQuestionnaire(act: Act, input: ReviewQuestionnaireInput): Promise<Questionnaire> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  if (!canReviewQuestionnaire(act.viewer, asked)) throw new Refusal(ProblemCode.REVIEWER_IS_AUTHOR);
  const reason = writtenText(input.reason);
  if (!input.isApproved && !reason) throw new Refusal(ProblemCode.REASON_REQUIRED, "reason");
  if (reason && reason.length > 4000) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "reason");
  Object.assign(asked, { returnedReason: input.isApproved ? null : reason });
  if (input.isApproved) {
    Object.assign(asked, { reviewedAt: act.now, reviewedBy: act.viewer.personId });
    await moveQuestionnaire(act, asked, "APPROVE");
    await act.record("questionnaire.approved", asked.id);
  } else {
    await moveQuestionnaire(act, asked, "RETURN");
    await act.record("questionnaire.returned", asked.id);
  }
  return asked;
}
