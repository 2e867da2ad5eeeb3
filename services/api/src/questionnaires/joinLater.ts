import type { Act } from "../platform/Act";
import { audienceSql } from "./audienceSql";
import { orderLetters } from "./orderLetters";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

const hour = 3_600_000;

/** Every hour while it is open: who has come to fit the audience since is asked too. Whoever left it keeps what was asked. */
export async function joinLater(act: Act, input: { readonly questionnaireId: string }): Promise<void> {
  const asked = await act.lock(Questionnaire, input.questionnaireId, "share");
  if (asked.status !== QuestionnaireStatus.OPEN || !asked.joiningLater) return;
  const { text, values } = audienceSql(asked.audience, act.today, { mode: asked.mode });
  const joined = await act.tx.query<{ id: string }[]>(
    `insert into recipient (questionnaire_id, person_id, organisation_id, speaks_for, role, assigned_at)
     select $${values.length + 1}::uuid, f.person_id, f.organisation_id,
       case when $${values.length + 3}::text = 'BODY' then f.organisation_id end, f.role, $${values.length + 2}::timestamptz
     from (${text}) f where not exists (select 1 from recipient r
       where r.questionnaire_id = $${values.length + 1}::uuid and r.person_id = f.person_id
         and ($${values.length + 3}::text <> 'BODY' or r.speaks_for = f.organisation_id))
     on conflict do nothing returning id`,
    [...values, asked.id, act.now, asked.mode],
  );
  if (joined.length > 0) {
    const event = await act.record("questionnaire.joined", asked.id, { count: joined.length });
    await orderLetters(act, { questionnaireId: asked.id, eventId: event.id, kind: "INVITATION" });
  }
  const runAt = new Date(act.now.getTime() + hour);
  await act.job("joinLater", { ...input }, { key: `joining:${asked.id}`, runAt });
}
