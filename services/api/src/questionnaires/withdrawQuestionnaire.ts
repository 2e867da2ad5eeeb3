import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { endAnswering } from "./endAnswering";
import { Questionnaire } from "./Questionnaire";
import { canEditQuestionnaire, canReadQuestionnaire } from "./questionnairePolicy";
import { writtenText } from "./writtenText";

@InputType()
export class WithdrawQuestionnaireInput {
  @Field(() => ID)
  questionnaireId!: string;

  /** Told to those who were asked. */
  @Field(() => String)
  reason!: string;
}

/** The author takes a questionnaire back, for a reason that those who were asked are told. */
export async function withdrawQuestionnaire(act: Act, input: WithdrawQuestionnaireInput): Promise<Questionnaire> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  authorize(canEditQuestionnaire(act.viewer, asked));
  const reason = writtenText(input.reason);
  if (!reason) throw new Refusal(ProblemCode.REASON_REQUIRED, "reason");
  if (reason.length > 4000) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "reason");
  Object.assign(asked, { withdrawnReason: reason, closedAt: act.now });
  return endAnswering(act, asked, "WITHDRAW");
}
