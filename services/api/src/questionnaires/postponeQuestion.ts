import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { canPostpone, isTakingAnswers } from "./answeringPolicy";
import { dialogPause } from "./dialogRule";
import { lockAnswering } from "./lockAnswering";
import { Recipient } from "./Recipient";

@InputType()
export class PostponeQuestionInput {
  @Field(() => ID)
  questionnaireId!: string;

  /** For which body, where the viewer answers for several. */
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

/** Later: the questionnaire is not asked about for seven days, and stays among what waits. A mandatory one three times. */
export async function postponeQuestion(act: Act, input: PostponeQuestionInput): Promise<Recipient> {
  const { asked, recipient } = await lockAnswering(act, input);
  if (!recipient || !isTakingAnswers(asked, act.now)) throw new Refusal(ProblemCode.QUESTIONNAIRE_CLOSED);
  if (recipient.answeredAt) throw new Refusal(ProblemCode.QUESTIONNAIRE_ANSWERED);
  if (!canPostpone(act.viewer, asked, recipient, act.now)) throw new Refusal(ProblemCode.POSTPONEMENTS_USED);
  const later = {
    snoozedUntil: new Date(act.now.getTime() + dialogPause),
    snoozeCount: recipient.snoozeCount + 1,
    seenAt: recipient.seenAt ?? act.now,
  };
  await act.tx.update(Recipient, { id: recipient.id }, later);
  await act.record("questionnaire.postponed", asked.id, { count: later.snoozeCount });
  return Object.assign(recipient, later);
}
