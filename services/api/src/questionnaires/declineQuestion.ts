import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { isTakingAnswers, mustAnswer } from "./answeringPolicy";
import { lockAnswering } from "./lockAnswering";
import { Recipient } from "./Recipient";

@InputType()
export class DeclineQuestionInput {
  @Field(() => ID)
  questionnaireId!: string;

  /** For which body, where the viewer answers for several. */
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

/** Not mine: a voluntary questionnaire asks no more. One may still come back and answer until the closing. */
export async function declineQuestion(act: Act, input: DeclineQuestionInput): Promise<Recipient> {
  const { asked, recipient } = await lockAnswering(act, input);
  if (!recipient || !isTakingAnswers(asked, act.now)) throw new Refusal(ProblemCode.QUESTIONNAIRE_CLOSED);
  if (recipient.answeredAt) throw new Refusal(ProblemCode.QUESTIONNAIRE_ANSWERED);
  if (mustAnswer(asked, recipient)) throw new Refusal(ProblemCode.QUESTIONNAIRE_MANDATORY);
  if (recipient.declinedAt) return recipient;
  const declined = { declinedAt: act.now, seenAt: recipient.seenAt ?? act.now };
  await act.tx.update(Recipient, { id: recipient.id }, declined);
  await act.record("questionnaire.declined", asked.id);
  return Object.assign(recipient, declined);
}
