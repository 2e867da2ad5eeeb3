import { IsNull } from "typeorm";
import { Application } from "../applications/Application";
import { moveApplication } from "../applications/moveApplication";
import type { Act } from "../platform/Act";
import { tallinnDay } from "../platform/tallinnDay";
import { AgendaItem } from "./AgendaItem";
import { Decision } from "./Decision";
import type { Minutes } from "./Minutes";

/** The minutes are signed: every case's decision takes effect now, and not before. HMS § 61, KutS § 18 lg 2 p 6. */
export async function takeEffect(act: Act, minutes: Minutes): Promise<void> {
  const items = await act.tx.find(AgendaItem, {
    where: { meetingId: minutes.meetingId, removedAt: IsNull() },
    order: { applicationId: "ASC" },
  });
  for (const item of items) await decide(act, minutes, item);
}

async function decide(act: Act, minutes: Minutes, item: AgendaItem): Promise<void> {
  if (!item.result || !item.closedAt) throw new Error("an open case cannot be in signed minutes");
  const application = await act.lock(Application, item.applicationId);
  const decision = await act.tx.save(
    Decision,
    act.tx.create(Decision, {
      applicationId: application.id,
      agendaItemId: item.id,
      minutesId: minutes.id,
      result: item.result,
      ground: item.refusalGround,
      reasons: item.refusalReasons,
      decidedOn: tallinnDay(item.closedAt),
      effectiveAt: act.now,
    }),
  );
  await moveApplication(act, application, item.result);
  await act.record("application.decided", application.id, { decisionId: decision.id, result: decision.result });
}
