import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { givenReason } from "../platform/givenReason";
import { endAnswering } from "./endAnswering";
import { Questionnaire } from "./Questionnaire";
import { canEditQuestionnaire, canReadQuestionnaire } from "./questionnairePolicy";

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
  const reason = givenReason(input.reason);
  Object.assign(asked, { withdrawnReason: reason, closedAt: act.now });
  return endAnswering(act, asked, "WITHDRAW");
}
