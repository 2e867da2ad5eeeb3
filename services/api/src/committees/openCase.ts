import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { AgendaItem } from "./AgendaItem";
import { Meeting } from "./Meeting";
import { seatOf } from "./meetingPolicy";
import { MeetingSeat } from "./MeetingSeat";
import { Recusal } from "./Recusal";

/** A case under a lock, with what every act on it looks at. */
export interface OpenedCase {
  readonly item: AgendaItem;
  readonly meeting: Meeting;
  readonly seats: readonly MeetingSeat[];
  readonly recusedIds: readonly string[];
  /** The viewer's own seat. */
  readonly seat: MeetingSeat;
}

export interface CaseLocks {
  readonly meeting: "share" | "update" | null;
  readonly item: "share" | "update";
}

/** Locks a case (the meeting always before the item) for a member seated at it; NOT_FOUND for anybody else. */
export async function openCase(act: Act, agendaItemId: string, locks: CaseLocks): Promise<OpenedCase> {
  const { meetingId } = await act.get(AgendaItem, agendaItemId);
  const meeting = locks.meeting ? await act.lock(Meeting, meetingId, locks.meeting) : await act.get(Meeting, meetingId);
  const seats = await act.tx.findBy(MeetingSeat, { meetingId });
  const seat = seatOf(act.viewer, meeting, seats);
  if (seat === null) throw new AccessError("NOT_FOUND");
  const item = await act.lock(AgendaItem, agendaItemId, locks.item);
  authorizeSeen(item.removedAt === null);
  const recusals = await act.tx.findBy(Recusal, { agendaItemId });
  return { item, meeting, seats, recusedIds: recusals.map((recusal) => recusal.personId), seat };
}
