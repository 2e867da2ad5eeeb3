import type { UrgentMatter } from "../questionnaires/urgentMatters";

/** An exam is going on in which the person sits or assesses; an hour before it counts too. */
export const runningExam: UrgentMatter = {
  name: "exam",
  found: `select 1 from exam_session e
    where e.cancelled_at is null and e.starts_at - interval '1 hour' <= $3::timestamptz and e.ends_at >= $3::timestamptz
      and (exists (select 1 from exam_session_assessor x where x.exam_session_id = e.id and x.person_id = $1::uuid)
        or exists (select 1 from exam_seat t join application a on a.id = t.application_id
          where t.exam_session_id = e.id and t.given_up_at is null and a.person_id = $1::uuid))`,
};
