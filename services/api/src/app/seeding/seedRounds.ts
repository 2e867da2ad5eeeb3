import type { Client } from "pg";
import { addDays } from "../../platform/days";
import { bodyCodes } from "./bodyCodes";
import { qualificationKeysJson, seedQualification } from "./seedQualifications";
import { readTable, type SeedRow } from "./readTable";

const seasons = ["Talvevoor", "Kevadvoor", "Suvevoor", "Sügisvoor"];

/** What the people call a round, by the day it opens: "Sügisvoor 2026". */
function roundName(opensOn: string): string {
  const month = Number(opensOn.slice(5, 7));
  return `${seasons[Math.floor((month % 12) / 3)] ?? ""} ${opensOn.slice(0, 4)}`;
}

/** The day `offset` days from today; null without an offset. */
export function dayFrom(today: string, offset: string | null | undefined): string | null {
  return offset ? addDays(today, Number(offset)) : null;
}

function roundOf(row: SeedRow, today: string): Record<string, string | null | undefined> {
  const opens = dayFrom(today, row["opens"]) ?? today;
  const days = ["closes", "priorOpens", "priorCloses", "examsFrom", "examsUntil", "meeting"];
  return {
    ...row,
    ...Object.fromEntries(days.map((name) => [name, dayFrom(today, row[name])])),
    opens,
    body: bodyCodes().get(row["body"] ?? ""),
    name: roundName(opens),
  };
}

/**
 * Application rounds around today: open, planned and closed ones. Run again later, a body whose open round has closed
 * gets a new one, with its exam sessions; nothing else changes.
 */
export async function seedRounds(client: Client, today: string): Promise<void> {
  const rounds = readTable("demo/rounds").map((row) => roundOf(row, today));
  const { rows } = await client.query<{ id: string; body: string; stage: string }>(
    `with wanted as (
       select t.*, o.id as organisation_id, new_id() as id from jsonb_to_recordset($1) as t (body text, stage text, name text,
         opens date, closes date, "priorOpens" date, "priorCloses" date, "examsFrom" date, "examsUntil" date, meeting date)
       join organisation o on o.registry_code = t.body
       where not exists (select 1 from application_round r where r.organisation_id = o.id
         and (stage <> 'open' or (r.published_at is not null and r.closes_on >= $2::date and r.opens_on <= $2::date)))
     ), made as (
       insert into application_round (id, organisation_id, name, opens_on, closes_on, prior_learning_opens_on,
         prior_learning_closes_on, exams_from, exams_until, meeting_on, published_at)
       select id, organisation_id, name, opens, closes, "priorOpens", "priorCloses", "examsFrom", "examsUntil", meeting,
         case when stage <> 'planned' then (least(opens, $2::date) - 14)::timestamp at time zone 'Europe/Tallinn' end
       from wanted returning id
     ) select w.id, w.body, w.stage from wanted w join made m on m.id = w.id`,
    [JSON.stringify(rounds), today],
  );
  const made = rows.map((round) => ({
    ...round,
    qualifications: rounds.find((one) => one["body"] === round.body && one["stage"] === round.stage)?.[
      "qualifications"
    ],
  }));
  await client.query(
    `insert into application_round_qualification (application_round_id, qualification_id)
     select t.id, q.id from jsonb_to_recordset($2) as t (id uuid, qualifications text)
     join ${seedQualification} q on q.key = any (string_to_array(t.qualifications, ' '))`,
    [qualificationKeysJson(), JSON.stringify(made)],
  );
  await seedExamSessions(client, today, made);
}

async function seedExamSessions(
  client: Client,
  today: string,
  rounds: readonly { id: string; body: string; stage: string }[],
): Promise<void> {
  const codes = bodyCodes();
  const sessions = readTable("demo/examSessions").flatMap((row) => {
    const round = rounds.find(({ body, stage }) => body === codes.get(row["body"] ?? "") && stage === row["stage"]);
    return round ? [{ ...row, roundId: round.id, day: dayFrom(today, row["day"]) }] : [];
  });
  await client.query(
    `with wanted as (
       select t.*, new_id() as id, (day + time) at time zone 'Europe/Tallinn' as starts_at
       from jsonb_to_recordset($2) as t ("roundId" uuid, day date, time time, hours int, place text, "webLink" text,
         language text, capacity int, qualifications text, assessors text)
     ), made as (
       insert into exam_session (id, organisation_id, application_round_id, starts_at, ends_at, place, web_link, language,
         capacity, registration_closes_at, published_at, results_confirmed_at)
       select w.id, r.organisation_id, r.id, starts_at, starts_at + make_interval(hours => hours), place, "webLink",
         language, capacity, starts_at - interval '5 days', least(starts_at - interval '45 days', now()),
         case when day < $3::date then starts_at + interval '2 days' end
       from wanted w join application_round r on r.id = w."roundId" returning id, organisation_id
     ), of_qualification as (
       insert into exam_session_qualification (exam_session_id, qualification_id)
       select w.id, q.id from wanted w join ${seedQualification} q on q.key = any (string_to_array(w.qualifications, ' '))
     ) insert into exam_session_assessor (exam_session_id, person_id)
       select w.id, p.id from wanted w join made on made.id = w.id
       join mandate m on m.organisation_id = made.organisation_id and m.role = 'ASSESSOR' and m.ended_at is null
       join person p on p.id = m.person_id and (w.assessors is null
         or p.first_name || ' ' || p.last_name = any (string_to_array(w.assessors, '|')))`,
    [qualificationKeysJson(), JSON.stringify(sessions), today],
  );
}
