import { Field, ID, InputType } from "type-graphql";
import { IsNull } from "typeorm";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { AgendaItem } from "./AgendaItem";
import { Committee } from "./Committee";
import { endVoting } from "./endVoting";
import { Meeting } from "./Meeting";
import { canAdjourn, canSeeMeeting } from "./meetingPolicy";
import { MeetingSeat } from "./MeetingSeat";
import { takeOffAgenda } from "./takeOffAgenda";

@InputType()
export class AdjournMeetingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String)
  reason!: string;
}

/**
 * The chair ends a meeting before its agenda is through (the quorum has gone, time is over). Open cases wait for another
 * meeting; what was decided stays for the minutes. Without a single decision the meeting counts as called off.
 */
export async function adjournMeeting(act: Act, input: AdjournMeetingInput): Promise<Meeting> {
  const meeting = await act.lock(Meeting, input.meetingId);
  const committee = await act.get(Committee, meeting.committeeId);
  const seats = await act.tx.findBy(MeetingSeat, { meetingId: meeting.id });
  authorizeSeen(canSeeMeeting(act.viewer, meeting, committee, seats));
  authorize(canAdjourn(act.viewer, meeting, seats));
  if (meeting.status !== "IN_SESSION") throw new Refusal(ProblemCode.MEETING_WRONG_STATE);
  const reason = givenReason(input.reason, 2000);
  const open = await act.tx.find(AgendaItem, {
    where: { meetingId: meeting.id, removedAt: IsNull(), closedAt: IsNull() },
    order: { applicationId: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  for (const item of open) await takeOffAgenda(act, item, reason);
  Object.assign(meeting, { adjournedAt: act.now, adjournReason: reason });
  await endVoting(act, meeting);
  await act.record("meeting.adjourned", meeting.id, { sentBack: open.length });
  return meeting;
}
