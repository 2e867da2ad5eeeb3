import type { Act } from "../platform/Act";
import { anonymousTime } from "./anonymousTime";
import { partsOf } from "./partsOf";
import type { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { rewriteSheets } from "./rewriteSheets";

/** Nobody waits for this work of the night: it may take longer than a statement usually may. */
const patience = "set local statement_timeout = 0";
const sheetsAtOnce = 2_000;
const keepCounts = `insert into response_count (questionnaire_id, role, organisation_id, asked, seen, answered, declined, forwarded)
  select r.questionnaire_id, r.role, r.organisation_id, count(*), count(r.seen_at), count(r.answered_at),
    count(r.declined_at) filter (where r.answered_at is null), count(f.recipient_id)
  from recipient r left join (select distinct recipient_id from forward where questionnaire_id = $1) f on f.recipient_id = r.id
  where r.questionnaire_id = $1 group by r.questionnaire_id, r.role, r.organisation_id`;
const begun = "delete from answer_sheet where questionnaire_id = $1 and submitted_at is null";
const sent = "select id from answer_sheet where questionnaire_id = $1 order by random()";
const evenTimes = "update answer_sheet set started_at = $2, submitted_at = $2 where questionnaire_id = $1";
const evenSavings = `update answer a set saved_at = $2, saved_by = null, revision = 1 from answer_sheet s
  where s.id = a.sheet_id and s.questionnaire_id = $1`;
const namelessSheets =
  "update answer_sheet set submitted_by = null, invited_forward_id = null where questionnaire_id = $1";

/**
 * Deletes who was asked, who passed it on and who answered; how many there were stays, and what was answered. A body stays with the
 * answer given in its name; people's own answers are written anew like anonymous ones, so that no note of who saved what
 * leads to them.
 */
export async function forgetAnswerers(act: Act, asked: Questionnaire): Promise<void> {
  await act.tx.query(patience);
  await act.tx.query(begun, [asked.id]);
  const isBody = asked.mode === QuestionnaireMode.BODY;
  const sheetIds = isBody ? [] : (await act.tx.query<{ id: string }[]>(sent, [asked.id])).map(({ id }) => id);
  for (const part of partsOf(sheetIds, sheetsAtOnce)) {
    await rewriteSheets(act, { questionnaireId: asked.id, sheetIds: part, heldIds: [] });
  }
  const time = anonymousTime(asked);
  await act.tx.query(evenTimes, [asked.id, time]);
  await act.tx.query(evenSavings, [asked.id, time]);
  await act.tx.query(namelessSheets, [asked.id]);
  await act.tx.query(keepCounts, [asked.id]);
  await act.tx.query("update recipient set forward_id = null where questionnaire_id = $1", [asked.id]);
  await act.tx.query("delete from forward where questionnaire_id = $1", [asked.id]);
  await act.tx.query("delete from recipient where questionnaire_id = $1", [asked.id]);
}
