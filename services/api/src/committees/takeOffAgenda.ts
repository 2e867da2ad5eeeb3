import { Application } from "../applications/Application";
import { moveApplication } from "../applications/moveApplication";
import type { Act } from "../platform/Act";
import { AgendaItem } from "./AgendaItem";

/** An undecided case leaves its meeting and waits for another one. The caller holds the item's or the meeting's lock. */
export async function takeOffAgenda(act: Act, item: AgendaItem, reason: string): Promise<AgendaItem> {
  const application = await act.lock(Application, item.applicationId);
  Object.assign(item, { removedAt: act.now, removedReason: reason });
  await act.tx.save(AgendaItem, item);
  await moveApplication(act, application, "TAKE_OFF_AGENDA");
  await act.record("application.takenOffAgenda", application.id, { meetingId: item.meetingId });
  return item;
}
