import type { Client } from "pg";

/** Seats in exams: taken in sessions ahead, and of the past one with confirmed results, one of them not passed. */
export async function seedSeats(client: Client): Promise<void> {
  await client.query(
    `insert into exam_seat (exam_session_id, application_id, taken_at, proposal, confirmed_at, confirmed_by)
     select s.id, a.id, a.admitted_at + interval '1 day',
       case when a.status = 'ASSESSED' then case when q.title like 'Lapsehoidja%' then 'AWARD' else 'REFUSE' end end,
       s.results_confirmed_at, case when a.status = 'ASSESSED' then assessor.id end
     from application a
     join qualification q on q.id = a.qualification_id
     join lateral (select s.* from exam_session s join exam_session_qualification sq on sq.exam_session_id = s.id
       where s.application_round_id = a.application_round_id and sq.qualification_id = a.qualification_id
       order by s.starts_at limit 1) s on true
     join lateral (select p.id from exam_session_assessor sa join person p on p.id = sa.person_id
       where sa.exam_session_id = s.id order by (p.last_name = 'Lepik') desc, p.last_name limit 1) assessor on true
     where a.status in ('EXAM_SCHEDULED', 'ASSESSED')`,
  );
  await client.query(
    `insert into exam_result (exam_seat_id, exam_part_id, points, is_passed, recorded_by, recorded_at)
     select seat.id, part.id, points, points >= pass_points, seat.confirmed_by, seat.confirmed_at - interval '1 day'
     from exam_seat seat
     join application a on a.id = seat.application_id
     join lateral (select p.*, case when seat.proposal = 'REFUSE' and position = 2 then pass_points - 4
       else least(max_points, pass_points + 3) end as points
       from exam_part p where p.awarding_procedure_id = a.awarding_procedure_id) part on true
     where seat.confirmed_at is not null`,
  );
  await client.query(
    `update exam_session s set results_confirmed_by = seat.confirmed_by from exam_seat seat
     where seat.exam_session_id = s.id and seat.confirmed_by is not null and s.results_confirmed_by is null`,
  );
}
