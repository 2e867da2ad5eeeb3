import type { Client } from "pg";
import { addDays } from "../../platform/days";
import { bodyCodes } from "./bodyCodes";
import { applicantCode } from "./demoPeople";
import { qualificationKeysJson, seedQualification } from "./seedQualifications";
import { readTable } from "./readTable";
import { dayFrom } from "./seedRounds";
import { seedApplicationEvents } from "./seedApplicationEvents";
import { seedSeats } from "./seedSeats";

const coordinatorCode = "38001085718";

/** Cases at KAO A in most of their states, so that its work queue is alive. */
export async function seedApplications(client: Client, today: string): Promise<void> {
  const cases = readTable("demo/applications").map((row) => ({
    ...row,
    code: applicantCode(row["person"]),
    submitted: dayFrom(today, row["submitted"]),
    reviewed: dayFrom(today, row["reviewed"]),
  }));
  await client.query(
    `insert into application (number, person_id, application_round_id, qualification_id, organisation_id,
       awarding_procedure_id, kind, status, revision, email, phone, address, education, work_experience,
       declaration_accepted_at, created_at, updated_at, submitted_at, reviewer_person_id, due_on, admitted_at,
       refusal_reasons, withdrawn_at, withdrawn_reason, elective_ids)
     select 'T-' || extract(year from submitted) || '-' || lpad(nextval('application_number')::text, 6, '0'), p.id, r.id,
       q.id, o.id, a.id, c.kind, status, 4, p.email, '+372 5555 0' || lpad((ordinal % 1000)::text, 3, '0'),
       'Pargi ' || ordinal || ', Tallinn', 'Keskharidus, ' || (2010 + ordinal % 12) || '. aasta lõpetaja',
       'Erialane töö ' || (2 + ordinal % 9) || ' aastat', at, at - interval '1 day', coalesce(reviewed_at, at), at,
       case when reviewed_at is not null then coordinator.id end,
       case when status in ('SUBMITTED', 'IN_REVIEW') then submitted + 14 when status = 'DEFICIENT' then reviewed + 14
         when status = 'ADMITTED' then r.exams_until when status = 'ASSESSED' then r.meeting_on end,
       case when status in ('ADMITTED', 'EXAM_SCHEDULED', 'ASSESSED') then reviewed_at end,
       case when status = 'LEFT_UNEXAMINED' then 'Haridust tõendav dokument jäi tähtajaks esitamata.' end,
       case when status = 'WITHDRAWN' then at + interval '2 days' end,
       case when status = 'WITHDRAWN' then 'Soovin taotleda järgmises voorus.' end,
       array(select k.id from competence k where k.qualification_id = q.id and k.is_elective and ordinal % 2 = 0
         order by k.code limit 1)
     from (select t.*, row_number() over (order by submitted, code) as ordinal,
         (submitted + time '10:15') at time zone 'Europe/Tallinn' as at,
         (reviewed + time '14:40') at time zone 'Europe/Tallinn' as reviewed_at
       from jsonb_to_recordset($2) as t (code text, status text, stage text, qualification text, kind text,
         submitted date, reviewed date)) c
     join person p on p.personal_code = c.code
     join organisation o on o.registry_code = $3
     join person coordinator on coordinator.personal_code = $4
     join ${seedQualification} q on q.key = c.qualification
     join awarding_procedure a on a.organisation_id = o.id and a.qualification_id = q.id and a.superseded_at is null
     join application_round r on r.organisation_id = o.id and r.published_at is not null
       and (r.closes_on >= $5::date) = (c.stage = 'open')
     order by c.ordinal`,
    [qualificationKeysJson(), JSON.stringify(cases), bodyCodes().get("esta"), coordinatorCode, today],
  );
  await seedCompletionRequests(client, addDays(today, 0));
  await seedSeats(client);
  await seedApplicationEvents(client);
}

async function seedCompletionRequests(client: Client, today: string): Promise<void> {
  await client.query(
    `insert into completion_request (application_id, text, due_on, requested_at, requested_by)
     select a.id, 'Palun lisage haridust tõendav dokument: lisatud fail on loetamatu.', coalesce(a.due_on, $1::date - 120),
       a.updated_at, a.reviewer_person_id
     from application a where a.status in ('DEFICIENT', 'LEFT_UNEXAMINED')`,
    [today],
  );
}
