import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { AgendaItem } from "./AgendaItem";
import { ballotOf } from "./ballotOf";
import { canPreside } from "./meetingPolicy";
import { openCase } from "./openCase";
import { rulesOf } from "./rulesOf";
import { tally } from "./tally";

@InputType()
export class OpenVotingInput {
  @Field(() => ID)
  agendaItemId!: string;
}

/** Who presides opens the voting on a case once there is a quorum. */
export async function openVoting(act: Act, input: OpenVotingInput): Promise<AgendaItem> {
  const { item, meeting, seats, recusedIds, seat } = await openCase(act, input.agendaItemId, {
    meeting: "share",
    item: "update",
  });
  if (recusedIds.includes(seat.personId)) throw new Refusal(ProblemCode.MEMBER_RECUSED);
  if (meeting.status === "CONVENED") throw new Refusal(ProblemCode.ATTENDANCE_NOT_MARKED);
  if (meeting.status !== "IN_SESSION") throw new Refusal(ProblemCode.MEETING_WRONG_STATE);
  if (seat.isPresent !== true) throw new Refusal(ProblemCode.MEMBER_ABSENT);
  authorize(canPreside(act.viewer, meeting, seats, recusedIds));
  if (item.closedAt) throw new Refusal(ProblemCode.VOTING_CLOSED);
  if (!tally(ballotOf(seats, recusedIds, [], await rulesOf(act, item))).quorumReached) {
    throw new Refusal(ProblemCode.QUORUM_MISSING);
  }
  if (item.openedAt) return item;
  item.openedAt = act.now;
  await act.tx.save(AgendaItem, item);
  await act.record("agenda_item.votingOpened", item.id);
  return item;
}
