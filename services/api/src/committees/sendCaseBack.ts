import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { AgendaItem } from "./AgendaItem";
import { endVoting } from "./endVoting";
import { canPreside } from "./meetingPolicy";
import { openCase } from "./openCase";
import { takeOffAgenda } from "./takeOffAgenda";

@InputType()
export class SendCaseBackInput {
  @Field(() => ID)
  agendaItemId!: string;

  @Field(() => String)
  reason!: string;
}

/**
 * Who presides takes a case that cannot be decided off a running agenda: something has to be found out first. Votes given
 * so far count for nothing; the case may come before another meeting. HMS § 6.
 */
export async function sendCaseBack(act: Act, input: SendCaseBackInput): Promise<AgendaItem> {
  const opened = await openCase(act, input.agendaItemId, { meeting: "update", item: "update" });
  const { item, meeting, seats, recusedIds, seat } = opened;
  if (recusedIds.includes(seat.personId)) throw new Refusal(ProblemCode.MEMBER_RECUSED);
  authorize(canPreside(act.viewer, meeting, seats, recusedIds));
  if (meeting.status !== "IN_SESSION") throw new Refusal(ProblemCode.MEETING_WRONG_STATE);
  if (item.closedAt) throw new Refusal(ProblemCode.VOTING_CLOSED);
  const reason = givenReason(input.reason, 2000);
  await takeOffAgenda(act, item, reason);
  await endVoting(act, meeting);
  await act.record("agenda_item.sentBack", item.id, { applicationId: item.applicationId });
  return item;
}
