import type { Act } from "../platform/Act";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { audienceSql } from "./audienceSql";
import { finishOpening } from "./finishOpening";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

/** So many people are looked at in one transaction: short enough that closing never waits long. */
const peopleAtOnce = 5_000;

const nextStop = `select max(id::text)::uuid as id from (
  select id from person where $1::uuid is null or id > $1::uuid order by id limit ${peopleAtOnce}) part`;

/**
 * Enters those who are asked, part by part in the order of person ids, and opens when it has come to the end. How far it has
 * come is kept: after a crash it goes on from there, and closing or withdrawing stops it.
 */
export async function enterRecipients(input: { readonly questionnaireId: string }, perform: Perform): Promise<void> {
  while (await perform(system, enterPart, input));
}

/** One part; false when there is nothing more to do. */
export async function enterPart(act: Act, input: { readonly questionnaireId: string }): Promise<boolean> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  if (asked.status !== QuestionnaireStatus.OPENING) return false;
  const [stop] = await act.tx.query<{ id: string | null }[]>(nextStop, [asked.reachedPersonId]);
  if (!stop?.id) {
    await finishOpening(act, asked);
    return false;
  }
  const { text, values } = audienceSql(asked.audience, act.today, {
    ...{ mode: asked.mode, after: asked.reachedPersonId, upTo: stop.id },
  });
  await act.tx.query(
    `insert into recipient (questionnaire_id, person_id, organisation_id, speaks_for, role, assigned_at)
     select $${values.length + 1}::uuid, f.person_id, f.organisation_id,
       case when $${values.length + 3}::text = 'BODY' then f.organisation_id end, f.role, $${values.length + 2}::timestamptz
     from (${text}) f on conflict do nothing`,
    [...values, asked.id, act.now, asked.mode],
  );
  await act.tx.update(Questionnaire, { id: asked.id }, { reachedPersonId: stop.id });
  return true;
}
