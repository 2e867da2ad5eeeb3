import { Field, ID, InputType } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { beginOpening } from "./beginOpening";
import { Questionnaire } from "./Questionnaire";
import { canOpenQuestionnaire, canReadQuestionnaire } from "./questionnairePolicy";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

@InputType()
export class OpenQuestionnaireInput {
  @Field(() => ID)
  questionnaireId!: string;

  /** When; now when it is not said or is past. */
  @Field(() => Date, { nullable: true })
  opensAt?: Date | null;

  /** Until when one may answer; what the draft says when it is not said. */
  @Field(() => Date, { nullable: true })
  closesAt?: Date | null;
}

/** The author opens an approved questionnaire now, or sets when it opens. */
export async function openQuestionnaire(act: Act, input: OpenQuestionnaireInput): Promise<Questionnaire> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  const asker = await act.get(Organisation, asked.organisationId);
  authorize(canOpenQuestionnaire(act.viewer, asked, asker));
  if (asked.status !== QuestionnaireStatus.SCHEDULED) throw new Refusal(ProblemCode.QUESTIONNAIRE_WRONG_STATE);
  const opensAt = input.opensAt ?? act.now;
  const closesAt = input.closesAt ?? asked.closesAt;
  if (closesAt && (closesAt <= opensAt || closesAt <= act.now)) {
    throw new Refusal(ProblemCode.DATES_OUT_OF_ORDER, "closesAt");
  }
  Object.assign(asked, { opensAt: opensAt < act.now ? act.now : opensAt, closesAt });
  if (opensAt <= act.now) return beginOpening(act, asked);
  await act.tx.save(Questionnaire, asked);
  await act.job("openInTime", { questionnaireId: asked.id }, { key: `opening:${asked.id}`, runAt: opensAt });
  await act.record("questionnaire.scheduled", asked.id, { opensAt: opensAt.toISOString() });
  return asked;
}
