import type { Act } from "../platform/Act";
import { anonymousTime } from "./anonymousTime";
import type { AnswerSheet } from "./AnswerSheet";
import { fewestAnonymous } from "./fewestAnonymous";
import type { Questionnaire } from "./Questionnaire";
import { rewriteSheets } from "./rewriteSheets";

/** When so many are held back, as many as may be told apart by nobody come out together; the others go on waiting. */
const poolSize = 2 * fewestAnonymous;

const onePerPool = "select pg_advisory_xact_lock(hashtextextended($1, 0))";
const copySheet = `insert into answer_sheet (id, questionnaire_id, version_id, started_at, submitted_at, is_held)
  select gen_random_uuid(), questionnaire_id, version_id, $2, $2, true from answer_sheet where id = $1 returning id`;
const copyAnswers = `insert into answer (id, sheet_id, question_id, value, saved_at)
  select gen_random_uuid(), $2, question_id, value, $3 from answer where sheet_id = $1`;
const pool = "select id from answer_sheet where questionnaire_id = $1 and is_held order by random()";

/**
 * Copies a sheet without any tie to a person - no recipient, no time - and does away with the one the person has written on. It
 * joins a pool of held ones, which are written anew with it; when the pool is full, half of it, left to chance, comes out to be
 * read. So neither a look at the results before and after an answer nor the database tells which answer was the latest.
 */
export async function unbindSheet(act: Act, asked: Questionnaire, sheet: AnswerSheet): Promise<void> {
  await act.tx.query(onePerPool, [asked.id]);
  const time = anonymousTime(asked);
  const [copy] = await act.tx.query<{ id: string }[]>(copySheet, [sheet.id, time]);
  await act.tx.query(copyAnswers, [sheet.id, copy?.id, time]);
  await act.tx.query("delete from answer_sheet where id = $1", [sheet.id]);
  const held = (await act.tx.query<{ id: string }[]>(pool, [asked.id])).map(({ id }) => id);
  const staying = held.length < poolSize ? held : held.slice(fewestAnonymous);
  await rewriteSheets(act, { questionnaireId: asked.id, sheetIds: held, heldIds: staying });
}
