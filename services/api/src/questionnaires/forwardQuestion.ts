import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { isTakingAnswers } from "./answeringPolicy";
import { Forward } from "./Forward";
import { ForwardWay } from "./ForwardWay";
import { addressFaults, mostForwardsADay } from "./addressFaults";
import { lockAnswering } from "./lockAnswering";
import type { Recipient } from "./Recipient";
import { passOn } from "./passOn";

@InputType()
export class ForwardQuestionInput {
  @Field(() => ID)
  questionnaireId!: string;

  @Field(() => ForwardWay)
  way!: ForwardWay;

  /** To whom an e-mail goes, five at most; none when the text was copied. */
  @Field(() => [String], { nullable: true })
  addresses?: string[] | null;

  /** For which body, where the viewer answers for several. */
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

/**
 * Passes a questionnaire on: as a copied text, or by an e-mail in one's own name to a colleague or, where the author allows it,
 * to an outside expert. Passing on is not answering.
 */
export async function forwardQuestion(act: Act, input: ForwardQuestionInput): Promise<Recipient> {
  const { asked, recipient } = await lockAnswering(act, input);
  if (!recipient || !isTakingAnswers(asked, act.now)) throw new Refusal(ProblemCode.QUESTIONNAIRE_CLOSED);
  const isToOutsider = input.way === ForwardWay.OUTSIDER;
  if (isToOutsider && !asked.outsidersAllowed) throw new Refusal(ProblemCode.OUTSIDERS_NOT_ALLOWED, "way");
  const isCopied = input.way === ForwardWay.COPY;
  const addresses = isCopied ? [] : (input.addresses ?? []).map((each) => each.trim().toLowerCase());
  if (!isCopied) refuseAll(addressFaults(addresses));
  const already = await act.tx
    .createQueryBuilder(Forward, "f")
    .where("f.recipientId in (select id from recipient where person_id = :person)", { person: recipient.personId })
    .andWhere("f.createdAt > :since", { since: new Date(act.now.getTime() - 86_400_000) })
    .getCount();
  if (already + Math.max(1, addresses.length) > mostForwardsADay) {
    throw new Refusal(ProblemCode.FORWARD_LIMIT_REACHED, "addresses");
  }
  for (const address of isCopied ? [null] : addresses) await passOn(act, { asked, recipient, way: input.way, address });
  await act.record("questionnaire.forwarded", asked.id, { way: input.way, count: Math.max(1, addresses.length) });
  return recipient;
}
