-- Anonymous answers come out of a pool: they carry one and the same time, and are read only when several come together.
alter table answer_sheet add column is_held boolean not null default false;
create index answer_sheet_held on answer_sheet (questionnaire_id) where is_held;

-- What was kept by the day until now: a day on which one person answered would have told whose the answer is.
update answer_sheet s set started_at = date_trunc('day', q.opened_at), submitted_at = date_trunc('day', q.opened_at)
  from questionnaire q where q.id = s.questionnaire_id and q.mode = 'ANONYMOUS' and s.submitted_at is not null;
update answer a set saved_at = s.submitted_at
  from answer_sheet s join questionnaire q on q.id = s.questionnaire_id
  where s.id = a.sheet_id and q.mode = 'ANONYMOUS' and s.submitted_at is not null;
update recipient r set answered_at = date_trunc('day', q.opened_at)
  from questionnaire q where q.id = r.questionnaire_id and q.mode = 'ANONYMOUS' and r.answered_at is not null;
update forward f set used_at = date_trunc('day', q.opened_at)
  from questionnaire q where q.id = f.questionnaire_id and q.mode = 'ANONYMOUS' and f.used_at is not null;
