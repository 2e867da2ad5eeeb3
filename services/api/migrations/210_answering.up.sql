-- Answering: who wrote what in a body's name, what became of what was passed on, and when the dialog was last shown.
alter table answer
  add column revision integer not null default 1 check (revision > 0),
  add column saved_by uuid references person;
alter table answer_sheet add column submitted_by uuid references person;
create unique index answer_sheet_body on answer_sheet (questionnaire_id, organisation_id)
  where organisation_id is not null and recipient_id is null and invited_forward_id is null;
create unique index answer_sheet_invited on answer_sheet (invited_forward_id) where invited_forward_id is not null;

alter table forward
  add column sent_at timestamptz,
  add column failed_at timestamptz;
create index forward_address on forward (questionnaire_id, address_sha256) where address_sha256 is not null;
alter table recipient add column forward_id uuid references forward;

create table question_dialog (
  person_id uuid primary key references person,
  session_id uuid,
  shown_at timestamptz not null
);

-- What people say at the end of a journey. That somebody has spoken and what was said stand apart, with nothing in common.
create table journey_feedback (
  id uuid primary key default gen_random_uuid(),
  step text not null check (step in ('APPLICATION_SUBMITTED', 'DECISION_READ', 'DUPLICATE_ORDERED', 'DATA_EXPORTED', 'CERTIFICATE_CHECKED',
    'QUESTIONNAIRE_ANSWERED')),
  organisation_id uuid references organisation,
  rating smallint not null check (rating between 1 and 5),
  text text check (length(text) <= 4000),
  given_on date not null
);
create index journey_feedback_latest on journey_feedback (given_on desc, id desc);
create index journey_feedback_organisation on journey_feedback (organisation_id, given_on desc, id desc);

create table journey_feedback_giver (
  person_id uuid not null references person,
  step text not null,
  primary key (person_id, step)
);
