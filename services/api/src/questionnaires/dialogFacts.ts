import type { Act } from "../platform/Act";
import type { DialogFacts } from "./dialogRule";
import { urgentMatters } from "./urgentMatters";
import { waitingFor, waitingStatement, type WaitingRow } from "./waitingStatement";

const lastShown = `select shown_at as "at", session_id as "sessionId" from question_dialog where person_id = $1`;

/** Everything the rule of the dialog looks at. What else is urgent is asked only when something waits. */
export async function dialogFacts(act: Act): Promise<DialogFacts> {
  const { personId, sessionId } = act.viewer;
  const rows = await act.tx.query<WaitingRow[]>(waitingStatement.text, waitingFor(act.viewer, act.now));
  const asked = rows.map((row) => ({ ...row, isOpen: true, answeredAt: null, declinedAt: null }));
  const facts = { now: act.now, sessionId, last: null, hasUrgentMatter: false, asked };
  if (asked.length === 0) return facts;
  const [last = null] = await act.tx.query<NonNullable<DialogFacts["last"]>[]>(lastShown, [personId]);
  const urgent = await act.tx.query<{ isUrgent: boolean }[]>(urgentMatters.statement().text, [
    personId,
    act.today,
    act.now,
  ]);
  return { ...facts, last, hasUrgentMatter: urgent[0]?.isUrgent ?? false };
}
