import { randomBytes } from "node:crypto";
import type { Act } from "../platform/Act";

/** Which sheets are written anew, and which of them are to be held back. */
export interface Rewriting {
  readonly questionnaireId: string;
  readonly sheetIds: readonly string[];
  readonly heldIds: readonly string[];
}

/** A random id (version 4) that nobody can work out without the salt, which is forgotten at once. */
const anew = (id: string): string =>
  `overlay(overlay(md5($1 || ${id}::text) placing '4' from 13 for 1) placing '8' from 17 for 1)::uuid`;

const copySheets = `insert into answer_sheet (id, questionnaire_id, version_id, role, started_at, submitted_at, is_held)
  select ${anew("id")}, questionnaire_id, version_id, role, started_at, submitted_at, id = any($3::uuid[])
  from answer_sheet where id = any($2::uuid[]) order by random()`;
const copyAnswers = `insert into answer (id, sheet_id, question_id, value, saved_at)
  select ${anew("id")}, ${anew("sheet_id")}, question_id, value, saved_at
  from answer where sheet_id = any($2::uuid[]) order by random()`;
const carryTags = `update answer_tag set answer_id = ${anew("answer_id")}
  where answer_id in (select id from answer where sheet_id = any($2::uuid[]))`;
const carryQuotes = `update question_summary s set quotes = (
    select coalesce(jsonb_agg(case when a.id is null then to_jsonb(q.id) else to_jsonb(${anew("a.id")}) end order by q.place), '[]')
    from jsonb_array_elements_text(s.quotes) with ordinality q (id, place)
    left join answer a on a.id = q.id::uuid and a.sheet_id = any($2::uuid[]))
  where s.questionnaire_id = $3`;

/**
 * Writes sent anonymous sheets anew, all of them in one go and in an order left to chance, with new ids: what the database knows of
 * a row beside its columns - by which transaction it was written, and where it lies - is then the same for all of them.
 */
export async function rewriteSheets(act: Act, { questionnaireId, sheetIds, heldIds }: Rewriting): Promise<void> {
  const salt = randomBytes(32).toString("hex");
  await act.tx.query(copySheets, [salt, sheetIds, heldIds]);
  await act.tx.query(copyAnswers, [salt, sheetIds]);
  await act.tx.query(carryTags, [salt, sheetIds]);
  await act.tx.query(carryQuotes, [salt, sheetIds, questionnaireId]);
  await act.tx.query("delete from answer_sheet where id = any($1::uuid[])", [sheetIds]);
}
