import type { Act } from "../platform/Act";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { partsOf } from "./partsOf";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { QuestionnaireStatus } from "./QuestionnaireStatus";
import { rewriteSheets } from "./rewriteSheets";

interface Mixing {
  readonly questionnaireId: string;
}

/** So many sheets, or marks of people, are written anew in one transaction: short enough that no reader waits long. */
const atOnce = 2_000;

const begun = "delete from answer_sheet where questionnaire_id = $1 and submitted_at is null";
const sent = `select id from answer_sheet where questionnaire_id = $1 and submitted_at is not null
  order by is_held desc, random()`;
const marks = `with part as (
    select id from recipient where questionnaire_id = $1 and answered_at is not null and ($2::uuid is null or id > $2::uuid)
    order by id limit ${atOnce}
  ), marked as (update recipient r set answered_at = answered_at from part where r.id = part.id)
  select max(id::text)::uuid as last from part`;
const passedOn = "update forward set used_at = used_at where questionnaire_id = $1 and used_at is not null";

/**
 * When an anonymous questionnaire has ended, what was begun and never sent is deleted, every sent sheet is written anew in an
 * order left to chance, and so is every mark that somebody has answered. It goes part by part, and chance decides who is in a part;
 * those that were held back come out together, in the first. After a crash all of it is done again.
 */
export async function mixAnswers({ questionnaireId }: Mixing, perform: Perform): Promise<void> {
  const sheetIds = await perform(system, listSheets, { questionnaireId });
  if (!sheetIds) return;
  for (const part of partsOf(sheetIds, atOnce)) await perform(system, mixPart, { questionnaireId, sheetIds: part });
  let after: string | null = null;
  do after = await perform(system, markPart, { questionnaireId, after });
  while (after !== null);
  await perform(system, noteMixed, { questionnaireId });
}

/** Which sheets there are to mix; null when the questionnaire is not anonymous or not over. */
async function listSheets(act: Act, { questionnaireId }: Mixing): Promise<readonly string[] | null> {
  const asked = await act.lock(Questionnaire, questionnaireId);
  const isOver = asked.status === QuestionnaireStatus.CLOSED || asked.status === QuestionnaireStatus.WITHDRAWN;
  if (asked.mode !== QuestionnaireMode.ANONYMOUS || !isOver) return null;
  await act.tx.query(begun, [asked.id]);
  return (await act.tx.query<{ id: string }[]>(sent, [asked.id])).map(({ id }) => id);
}

async function mixPart(act: Act, part: Mixing & { readonly sheetIds: readonly string[] }): Promise<void> {
  await act.lock(Questionnaire, part.questionnaireId);
  await rewriteSheets(act, { ...part, heldIds: [] });
}

async function markPart(act: Act, part: Mixing & { readonly after: string | null }): Promise<string | null> {
  const [row] = await act.tx.query<{ last: string | null }[]>(marks, [part.questionnaireId, part.after]);
  return row?.last ?? null;
}

async function noteMixed(act: Act, { questionnaireId }: Mixing): Promise<void> {
  await act.tx.query(passedOn, [questionnaireId]);
  await act.record("questionnaire.answersMixed", questionnaireId);
}
