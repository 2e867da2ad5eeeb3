import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { endAnswering } from "./endAnswering";
import { Questionnaire } from "./Questionnaire";
import { canEditQuestionnaire, canReadQuestionnaire } from "./questionnairePolicy";

@InputType()
export class CloseQuestionnaireInput {
  @Field(() => ID)
  questionnaireId!: string;
}

/** No more answers; those who are still being entered or written to are left in peace. */
export async function closeQuestionnaire(act: Act, input: CloseQuestionnaireInput): Promise<Questionnaire> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  authorize(canEditQuestionnaire(act.viewer, asked));
  Object.assign(asked, { closedAt: act.now });
  return endAnswering(act, asked, "CLOSE");
}
