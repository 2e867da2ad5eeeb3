import type { Client } from "pg";

/** What has happened to the demo's cases, as the register would have recorded it: ids, states and days only. */
export async function seedApplicationEvents(client: Client): Promise<void> {
  await client.query(
    `with did (application_id, at, type, actor, role, data) as (
       select id, created_at, 'application.started', person_id, 'CITIZEN',
         jsonb_build_object('kind', kind, 'roundId', application_round_id, 'qualificationId', qualification_id)
       from application
       union all select id, submitted_at, 'application.submitted', person_id, 'CITIZEN', jsonb_build_object('number', number)
       from application
       union all select id, updated_at - interval '1 hour', 'application.takenForReview', reviewer_person_id, 'COORDINATOR', '{}'
       from application where reviewer_person_id is not null
       union all select application_id, requested_at, 'application.completionRequested', requested_by, 'COORDINATOR',
         jsonb_build_object('completionRequestId', id, 'dueOn', due_on)
       from completion_request
       union all select a.id, a.updated_at + interval '20 days', 'application.leftUnexamined', reviewer_person_id, 'COORDINATOR', '{}'
       from application a where status = 'LEFT_UNEXAMINED'
       union all select id, admitted_at, 'application.admitted', reviewer_person_id, 'COORDINATOR', '{}'
       from application where admitted_at is not null
       union all select a.id, s.taken_at, 'application.seatTaken', a.person_id, 'CITIZEN',
         jsonb_build_object('examSessionId', s.exam_session_id, 'examSeatId', s.id)
       from exam_seat s join application a on a.id = s.application_id
       union all select application_id, confirmed_at, 'application.assessed', confirmed_by, 'ASSESSOR',
         jsonb_build_object('examSeatId', id, 'proposal', proposal)
       from exam_seat where confirmed_at is not null
       union all select id, withdrawn_at, 'application.withdrawn', person_id, 'CITIZEN', jsonb_build_object('from', 'SUBMITTED')
       from application where withdrawn_at is not null
     )
     insert into event (at, type, subject_type, subject_id, actor_person_id, actor_role, actor_organisation_id, data)
     select did.at, did.type, 'application', a.id, did.actor, did.role,
       case when did.role <> 'CITIZEN' then a.organisation_id end, did.data
     from did join application a on a.id = did.application_id order by did.at`,
  );
}
