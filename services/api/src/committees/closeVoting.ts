import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { AgendaItem } from "./AgendaItem";
import { ballotOf } from "./ballotOf";
import { endVoting } from "./endVoting";
import { canPreside } from "./meetingPolicy";
import { openCase } from "./openCase";
import { rulesOf } from "./rulesOf";
import { tally } from "./tally";
import { Vote } from "./Vote";

const longest = 10_000;

@InputType()
export class CloseVotingInput {
  @Field(() => ID)
  agendaItemId!: string;

  @Field(() => String, { nullable: true })
  refusalGround?: string | null;

  @Field(() => String, { nullable: true })
  refusalReasons?: string | null;
}

/** Who presides closes the voting; the rule alone says the result. A refusal carries its ground and reasons. HMS § 56. */
export async function closeVoting(act: Act, input: CloseVotingInput): Promise<AgendaItem> {
  const opened = await openCase(act, input.agendaItemId, { meeting: "update", item: "update" });
  const { item, meeting, seats, recusedIds, seat } = opened;
  if (recusedIds.includes(seat.personId)) throw new Refusal(ProblemCode.MEMBER_RECUSED);
  authorize(canPreside(act.viewer, meeting, seats, recusedIds));
  if (item.closedAt) throw new Refusal(ProblemCode.VOTING_CLOSED);
  if (!item.openedAt) throw new Refusal(ProblemCode.VOTING_NOT_OPEN);
  const votes = await act.tx.findBy(Vote, { agendaItemId: item.id });
  const ballot = ballotOf(seats, recusedIds, votes, await rulesOf(act, item));
  const { quorumReached, result, decidedByChair } = tally(ballot);
  if (!quorumReached) throw new Refusal(ProblemCode.QUORUM_MISSING);
  if (result === null) throw new Refusal(ProblemCode.NO_VOTES);
  const refusal = result === "REFUSE" ? refusalOf(input) : { refusalGround: null, refusalReasons: null };
  const counts = { votesFor: ballot.for, votesAgainst: ballot.against, votesAbstained: ballot.abstained };
  const { entitled, present } = ballot;
  Object.assign(item, { ...counts, ...refusal, entitled, present, result, decidedByChair, closedAt: act.now });
  await act.tx.save(AgendaItem, item);
  await act.record("agenda_item.votingClosed", item.id, { ...counts, result, decidedByChair });
  await endVoting(act, meeting);
  return item;
}

function refusalOf(input: CloseVotingInput): { refusalGround: string; refusalReasons: string } {
  const refusalGround = input.refusalGround?.trim() ?? "";
  const refusalReasons = input.refusalReasons?.trim() ?? "";
  const problems: Problem[] = [];
  if (!refusalGround) problems.push({ code: ProblemCode.REFUSAL_GROUND_REQUIRED, field: "refusalGround" });
  if (!refusalReasons) problems.push({ code: ProblemCode.REFUSAL_REASONS_REQUIRED, field: "refusalReasons" });
  if (refusalGround.length > longest) problems.push({ code: ProblemCode.FIELD_TOO_LONG, field: "refusalGround" });
  if (refusalReasons.length > longest) problems.push({ code: ProblemCode.FIELD_TOO_LONG, field: "refusalReasons" });
  refuseAll(problems);
  return { refusalGround, refusalReasons };
}
