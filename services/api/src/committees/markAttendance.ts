import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { IsNull, Not } from "typeorm";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { AgendaItem } from "./AgendaItem";
import { Committee } from "./Committee";
import { Meeting } from "./Meeting";
import { canMarkAttendance, canSeeMeeting } from "./meetingPolicy";
import { MeetingSeat } from "./MeetingSeat";
import { moveMeeting } from "./moveMeeting";

@InputType()
export class MarkAttendanceInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => [ID])
  @ArrayMaxSize(100)
  presentPersonIds!: string[];
}

/** The chair or the body's office marks who is present; the first marking opens the meeting. Not while a vote is open. */
export async function markAttendance(act: Act, input: MarkAttendanceInput): Promise<Meeting> {
  const meeting = await act.lock(Meeting, input.meetingId);
  const committee = await act.get(Committee, meeting.committeeId);
  const seats = await act.tx.findBy(MeetingSeat, { meetingId: meeting.id });
  authorizeSeen(canSeeMeeting(act.viewer, meeting, committee, seats));
  authorize(canMarkAttendance(act.viewer, meeting, committee, seats));
  const voting = { meetingId: meeting.id, openedAt: Not(IsNull()), closedAt: IsNull(), removedAt: IsNull() };
  if (await act.tx.existsBy(AgendaItem, voting)) throw new Refusal(ProblemCode.VOTING_STILL_OPEN);
  if (input.presentPersonIds.some((id) => !seats.some((seat) => seat.personId === id))) {
    throw new Refusal(ProblemCode.FIELD_INVALID, "presentPersonIds");
  }
  if (meeting.status !== "IN_SESSION") await moveMeeting(act, meeting, "OPEN");
  for (const seat of seats) {
    const marks = { isPresent: input.presentPersonIds.includes(seat.personId), markedAt: act.now };
    await act.tx.update(MeetingSeat, { id: seat.id }, marks);
  }
  await act.record("meeting.attendanceMarked", meeting.id, { present: new Set(input.presentPersonIds).size });
  return meeting;
}
