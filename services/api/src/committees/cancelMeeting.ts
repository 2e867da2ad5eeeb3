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
import { Meeting } from "./Meeting";
import { canConvene, canSeeMeeting } from "./meetingPolicy";
import { MeetingSeat } from "./MeetingSeat";
import { moveMeeting } from "./moveMeeting";
import { takeOffAgenda } from "./takeOffAgenda";

@InputType()
export class CancelMeetingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String)
  reason!: string;
}

/** The body calls a meeting off before any case is decided; the cases wait for another meeting. */
export async function cancelMeeting(act: Act, input: CancelMeetingInput): Promise<Meeting> {
  const meeting = await act.lock(Meeting, input.meetingId);
  const committee = await act.get(Committee, meeting.committeeId);
  const seats = await act.tx.findBy(MeetingSeat, { meetingId: meeting.id });
  authorizeSeen(canSeeMeeting(act.viewer, meeting, committee, seats));
  authorize(canConvene(act.viewer, committee));
  const reason = givenReason(input.reason, 2000);
  const items = await act.tx.find(AgendaItem, {
    where: { meetingId: meeting.id, removedAt: IsNull() },
    order: { applicationId: "ASC" },
  });
  if (items.some((item) => item.closedAt)) throw new Refusal(ProblemCode.MEETING_WRONG_STATE);
  meeting.cancelReason = reason;
  await moveMeeting(act, meeting, "CANCEL");
  for (const item of items) await takeOffAgenda(act, item, reason);
  await act.record("meeting.cancelled", meeting.id);
  return meeting;
}
