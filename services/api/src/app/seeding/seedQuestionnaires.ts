import type { Client } from "pg";
import { addDays } from "../../platform/days";
import { seedAnswers } from "./seedAnswers";
import { seedQuestionnaireJobs } from "./seedQuestionnaireJobs";
import { bodyCodes } from "./bodyCodes";
import { readList } from "./readTable";

interface SeedQuestionnaire extends Readonly<Record<string, unknown>> {
  readonly key: string;
  readonly opensDay: number;
  readonly closesDay: number;
  readonly roles: readonly string[];
  /** OPEN unless told. */
  readonly status?: "DRAFT" | "REVIEW" | "CLOSED";
  /** How many have answered. */
  readonly answered?: number;
  /** What they wrote, by question. */
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly Readonly<Record<string, unknown>>[];
}

/**
 * What Kutsekoda asks in the demo: the bodies in their name and the holders anonymously (nobody has answered yet), one that has
 * been answered and closed, one that is being written and one that waits for a second pair of eyes.
 */
export async function seedQuestionnaires(client: Client, today: string): Promise<void> {
  const allowed = bodyCodes().get("esta");
  await client.query("update organisation set may_ask_holders = true where registry_code = $1", [allowed]);
  for (const one of readList<SeedQuestionnaire>("demo/questionnaires")) {
    const id = await seedOne(client, { ...one, ...daysOf(one, today), audience: { roles: one.roles } });
    await seedQuestions(client, id, one.questions);
    if (one.status === "DRAFT" || one.status === "REVIEW") continue;
    await seedRecipients(client, id, one.roles, today);
    if (one.answered) await seedAnswers(client, id, one.answered, one.texts ?? {});
    if (!one.status) await seedQuestionnaireJobs(client, id);
  }
}

const daysOf = (one: SeedQuestionnaire, today: string): object => ({
  opens: addDays(today, one.opensDay),
  closes: addDays(today, one.closesDay),
});

async function seedOne(client: Client, one: object): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `with t as (select * from jsonb_to_record($1) as t ("titleEt" text, "titleEn" text, "titleRu" text, "purposeEt" text,
       "purposeEn" text, "purposeRu" text, mode text, "isMandatory" boolean, "outsidersAllowed" boolean,
       "joiningLater" boolean, "remindersWanted" int, audience jsonb, status text, opens date, closes date)),
     made as (select t.*, coalesce(status, 'OPEN') as stands,
       (opens + time '08:00') at time zone 'Europe/Tallinn' as opens_at,
       (closes + time '18:00') at time zone 'Europe/Tallinn' as closes_at from t)
     insert into questionnaire (id, organisation_id, title_et, title_en, title_ru, purpose_et, purpose_en, purpose_ru, mode,
       is_mandatory, outsiders_allowed, joining_later, reminders_wanted, audience, status, opens_at, closes_at, opened_at,
       closed_at, submitted_at, reviewed_at, reviewed_by, created_by, created_at, edited_at)
     select new_id(), o.id, "titleEt", "titleEn", "titleRu", "purposeEt", "purposeEn", "purposeRu", mode, "isMandatory",
       "outsidersAllowed", "joiningLater", "remindersWanted", audience, stands,
       case when stands in ('OPEN', 'CLOSED') then opens_at end, closes_at,
       case when stands in ('OPEN', 'CLOSED') then opens_at end, case when stands = 'CLOSED' then closes_at end,
       case when stands <> 'DRAFT' then written + interval '1 day' end,
       case when stands in ('OPEN', 'CLOSED') then written + interval '2 days' end,
       case when stands in ('OPEN', 'CLOSED') then reviewer.id end, author.id, written, written
     from made m
     cross join lateral (select least(opens_at, now()) - interval '5 days' as written) w
     join organisation o on o.kind = 'AUTHORITY'
     join person author on author.personal_code = '30303039914'
     join person reviewer on reviewer.personal_code = '60001019939'
     returning id`,
    [JSON.stringify(one)],
  );
  const id = rows[0]?.id ?? "";
  await client.query(
    `with made as (insert into questionnaire_version (questionnaire_id, number, created_at, frozen_at)
       select id, 1, created_at, opened_at from questionnaire where id = $1 returning id)
     update questionnaire set current_version_id = made.id from made where questionnaire.id = $1`,
    [id],
  );
  return id;
}

async function seedQuestions(client: Client, id: string, questions: readonly object[]): Promise<void> {
  const rows = questions.map((question, at) => ({ ...question, position: at + 1 }));
  await client.query(
    `insert into question (version_id, key, position, kind, is_required, section_et, section_en, section_ru, text_et, text_en,
       text_ru, hint_et, hint_en, hint_ru, options, rows, scale_min, scale_max, scale_min_label_et, scale_min_label_en,
       scale_min_label_ru, scale_max_label_et, scale_max_label_en, scale_max_label_ru, shown_when)
     select q.current_version_id, key, position, kind, coalesce("isRequired", false), "sectionEt", "sectionEn", "sectionRu",
       "textEt", "textEn", "textRu", "hintEt", "hintEn", "hintRu", coalesce(options, '[]'), coalesce(rows, '[]'),
       "scaleMin", "scaleMax", "scaleMinLabelEt", "scaleMinLabelEn", "scaleMinLabelRu", "scaleMaxLabelEt",
       "scaleMaxLabelEn", "scaleMaxLabelRu", "shownWhen"
     from questionnaire q, jsonb_to_recordset($2) as t (key text, position int, kind text, "isRequired" boolean,
       "sectionEt" text, "sectionEn" text, "sectionRu" text, "textEt" text, "textEn" text, "textRu" text, "hintEt" text,
       "hintEn" text, "hintRu" text, options jsonb, rows jsonb, "scaleMin" int, "scaleMax" int, "scaleMinLabelEt" text,
       "scaleMinLabelEn" text, "scaleMinLabelRu" text, "scaleMaxLabelEt" text, "scaleMaxLabelEn" text,
       "scaleMaxLabelRu" text, "shownWhen" jsonb)
     where q.id = $1`,
    [id, JSON.stringify(rows)],
  );
}

async function seedRecipients(client: Client, id: string, roles: readonly string[], today: string): Promise<void> {
  await client.query(
    `with fitting as (
       select m.person_id, m.organisation_id, m.role from mandate m
       where m.role = any ($2) and m.ended_at is null and m.valid_from <= $3::date
         and (m.valid_until is null or m.valid_until >= $3::date)
       union all
       select c.person_id, null, 'HOLDER' from certificate c
       where 'HOLDER' = any ($2) and c.confirmed_at is not null and c.invalidated_at is null
         and (c.valid_until is null or c.valid_until >= $3::date)
     ), made as (
       insert into recipient (questionnaire_id, person_id, organisation_id, speaks_for, role, assigned_at, invited_at)
       select distinct on (f.person_id, b.id) q.id, f.person_id, f.organisation_id, b.id, f.role, q.opened_at, q.opened_at
       from fitting f join questionnaire q on q.id = $1
       cross join lateral (select case when q.mode = 'BODY' then f.organisation_id end as id) b
       order by f.person_id, b.id, f.role returning id
     ) update questionnaire set expected_count = (select count(*) from made) where id = $1`,
    [id, roles, today],
  );
}
