import { IsNull } from "typeorm";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { ExamSeat } from "./ExamSeat";
import { ExamSession } from "./ExamSession";

/** A withdrawn application leaves its unassessed seat to somebody else. */
export async function releaseSeat(act: Act, event: Event): Promise<void> {
  const held = await act.tx.findOneBy(ExamSeat, { applicationId: event.subjectId, givenUpAt: IsNull() });
  if (!held || held.confirmedAt) return;
  await act.lock(ExamSession, held.examSessionId);
  await act.tx.update(ExamSeat, { id: held.id, confirmedAt: IsNull() }, { givenUpAt: act.now });
}
