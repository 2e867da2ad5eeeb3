import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { AgendaItem } from "./AgendaItem";
import { openCase } from "./openCase";
import { Vote } from "./Vote";
import { VoteChoice } from "./VoteChoice";

const longestReason = 10_000;

@InputType()
export class CastVoteInput {
  @Field(() => ID)
  agendaItemId!: string;

  @Field(() => VoteChoice)
  choice!: VoteChoice;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

/** A member votes, or changes the vote, while the item is open; who is against says why. KutS § 18. */
export async function castVote(act: Act, input: CastVoteInput): Promise<AgendaItem> {
  const { item, recusedIds, seat } = await openCase(act, input.agendaItemId, { meeting: null, item: "share" });
  if (recusedIds.includes(seat.personId)) throw new Refusal(ProblemCode.MEMBER_RECUSED);
  if (item.closedAt) throw new Refusal(ProblemCode.VOTING_CLOSED);
  if (!item.openedAt) throw new Refusal(ProblemCode.VOTING_NOT_OPEN);
  if (seat.isPresent !== true) throw new Refusal(ProblemCode.MEMBER_ABSENT);
  const reason = input.reason?.trim() || null;
  if (input.choice === "AGAINST" && !reason) throw new Refusal(ProblemCode.VOTE_REASON_REQUIRED, "reason");
  if ((reason ?? "").length > longestReason) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "reason");
  const vote = { agendaItemId: item.id, personId: seat.personId, choice: input.choice, reason, castAt: act.now };
  await act.tx.upsert(Vote, vote, ["agendaItemId", "personId"]);
  await act.record("vote.cast", item.id);
  return item;
}
