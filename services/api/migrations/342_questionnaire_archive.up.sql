-- What is kept of those who were asked when their names are deleted: how many, by role and body.
create table response_count (
  questionnaire_id uuid not null references questionnaire,
  role text not null,
  organisation_id uuid references organisation,
  asked integer not null check (asked >= 0),
  seen integer not null check (seen >= 0),
  answered integer not null check (answered >= 0),
  declined integer not null check (declined >= 0),
  forwarded integer not null check (forwarded >= 0),
  unique nulls not distinct (questionnaire_id, role, organisation_id)
);
alter table questionnaire add column archived_at timestamptz;
create index questionnaire_ended on questionnaire (closed_at) where status in ('CLOSED', 'WITHDRAWN');
