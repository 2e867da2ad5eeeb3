import type { Act } from "../platform/Act";
import { dayStart } from "./dayStart";
import type { AnswerSheet } from "./AnswerSheet";

const copySheet = `insert into answer_sheet (id, questionnaire_id, version_id, started_at, submitted_at)
  select gen_random_uuid(), questionnaire_id, version_id, $2, $2 from answer_sheet where id = $1 returning id`;

const copyAnswers = `insert into answer (id, sheet_id, question_id, value, saved_at)
  select gen_random_uuid(), $2, question_id, value, $3 from answer where sheet_id = $1 order by random()`;

/**
 * Copies a sheet without any tie to a person - no recipient, new ids that are random and tell no time, times by the day -
 * and does away with the one the person has written on.
 */
export async function unbindSheet(act: Act, sheet: AnswerSheet): Promise<void> {
  const day = dayStart(act.today);
  const [copy] = await act.tx.query<{ id: string }[]>(copySheet, [sheet.id, day]);
  await act.tx.query(copyAnswers, [sheet.id, copy?.id, day]);
  await act.tx.query("delete from answer_sheet where id = $1", [sheet.id]);
}
