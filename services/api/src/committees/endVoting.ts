import { IsNull, Not } from "typeorm";
import type { Act } from "../platform/Act";
import { AgendaItem } from "./AgendaItem";
import type { Meeting } from "./Meeting";
import { moveMeeting } from "./moveMeeting";

/**
 * When no case of a locked meeting is open any more, its voting is over and the minutes come next; a meeting at which
 * nothing was decided has no minutes and is over.
 */
export async function endVoting(act: Act, meeting: Meeting): Promise<Meeting> {
  const standing = { meetingId: meeting.id, removedAt: IsNull() };
  if (await act.tx.existsBy(AgendaItem, { ...standing, closedAt: IsNull() })) return meeting;
  const decided = await act.tx.existsBy(AgendaItem, { ...standing, closedAt: Not(IsNull()) });
  return moveMeeting(act, meeting, decided ? "CLOSE_VOTING" : "CANCEL");
}
