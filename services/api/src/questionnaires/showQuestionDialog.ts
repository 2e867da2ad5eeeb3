import type { Act } from "../platform/Act";
import { dialogFacts } from "./dialogFacts";
import { dialogFor, dialogPause } from "./dialogRule";
import { Recipient } from "./Recipient";

const claim = `insert into question_dialog (person_id, session_id, shown_at) values ($1, $2, $3)
  on conflict (person_id) do update set session_id = excluded.session_id, shown_at = excluded.shown_at
  where question_dialog.shown_at <= $4 and question_dialog.session_id is distinct from excluded.session_id
  returning person_id`;

/**
 * The dialog after sign-in is about to be shown: answers about what, and notes it, or answers nothing. Two windows that ask at
 * the same moment get one dialog between them.
 */
export async function showQuestionDialog(act: Act): Promise<Recipient | null> {
  const { personId, sessionId } = act.viewer;
  if (!personId || !sessionId) return null;
  const chosen = dialogFor(await dialogFacts(act));
  if (chosen === null) return null;
  const since = new Date(act.now.getTime() - dialogPause);
  const claimed = await act.tx.query<object[]>(claim, [personId, sessionId, act.now, since]);
  if (claimed.length === 0) return null;
  const recipient = await act.get(Recipient, chosen);
  if (!recipient.seenAt) await act.tx.update(Recipient, { id: recipient.id }, { seenAt: act.now });
  await act.record("questionnaire.dialogShown", recipient.questionnaireId);
  return Object.assign(recipient, { seenAt: recipient.seenAt ?? act.now });
}
