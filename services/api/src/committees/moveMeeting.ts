import type { Act } from "../platform/Act";
import { step } from "../platform/lifecycle";
import { ProblemCode } from "../platform/ProblemCode";
import { Meeting } from "./Meeting";
import { meetingLifecycle, type MeetingVerb } from "./meetingLifecycle";
import type { MeetingStatus } from "./MeetingStatus";

/** Moves a locked meeting one step along its life; MEETING_WRONG_STATE when there is no such step from here. */
export async function moveMeeting(act: Act, meeting: Meeting, verb: MeetingVerb): Promise<Meeting> {
  const code = ProblemCode.MEETING_WRONG_STATE;
  meeting.status = step<MeetingStatus, MeetingVerb>(meetingLifecycle, meeting.status, verb, code);
  return act.tx.save(Meeting, meeting);
}
