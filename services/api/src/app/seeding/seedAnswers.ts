import type { Client } from "pg";

/**
 * Anonymous answers to a questionnaire of the demo: so many sheets without a tie to anybody, chosen by place so that they are
 * the same each time, and as many recipients who have answered.
 */
export async function seedAnswers(
  client: Client,
  id: string,
  count: number,
  texts: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  await client.query(
    `with made as (
       insert into answer_sheet (id, questionnaire_id, version_id, started_at, submitted_at)
       select gen_random_uuid(), q.id, q.current_version_id, date_trunc('day', q.opened_at), date_trunc('day', q.opened_at)
       from questionnaire q, generate_series(1, $2::int) n
       where q.id = $1 returning id, version_id, submitted_at as time
     ), sheet as (select id, version_id, time, row_number() over (order by id)::int as n from made)
     insert into answer (id, sheet_id, question_id, value, saved_at)
     select gen_random_uuid(), s.id, q.id, v.value, s.time
     from sheet s join question q on q.version_id = s.version_id
     cross join lateral (select case q.kind
       when 'SCALE' then to_jsonb(case when s.n % 11 < 5 then 4 when s.n % 11 < 8 then 5 else 1 + s.n % 3 end)
       when 'MULTIPLE_CHOICE' then (select jsonb_agg(o.value -> 'key') from jsonb_array_elements(q.options) with ordinality o
         where s.n % (o.ordinality + 1) = 0)
       when 'TEXT' then $3::jsonb -> q.key -> (s.n % greatest(jsonb_array_length($3::jsonb -> q.key), 1))
       end as value) v
     where v.value is not null and (q.kind <> 'TEXT' or q.shown_when is not null or s.n % 3 <> 0)
       and (q.shown_when is null or s.n % 6 = 5)`,
    [id, count, JSON.stringify(texts)],
  );
  await client.query(
    `with answering as (select id, row_number() over (order by id) as n from recipient where questionnaire_id = $1)
     update recipient r set seen_at = r.assigned_at + interval '1 day',
       answered_at = case when a.n <= $2 then date_trunc('day', r.assigned_at) end,
       declined_at = case when a.n > $2 and a.n % 7 = 0 then r.assigned_at + interval '3 days' end
     from answering a where a.id = r.id and (a.n <= $2 or a.n % 3 = 0)`,
    [id, count],
  );
}
