-- Exam sessions, the seats in them and the results.
create table exam_session (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  application_round_id uuid references application_round,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text,
  web_link text,
  language text not null default 'et' check (language in ('et', 'en', 'ru')),
  capacity integer not null check (capacity between 1 and 1000),
  registration_closes_at timestamptz not null,
  published_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  results_confirmed_at timestamptz,
  results_confirmed_by uuid references person,
  created_by uuid references person,
  created_at timestamptz not null default now(),
  check (ends_at > starts_at),
  check (registration_closes_at <= starts_at)
);
create index exam_session_calendar on exam_session (starts_at) where published_at is not null and cancelled_at is null;
create index exam_session_organisation on exam_session (organisation_id, starts_at);

create table exam_session_qualification (
  exam_session_id uuid not null references exam_session,
  qualification_id uuid not null references qualification,
  primary key (exam_session_id, qualification_id)
);
create index exam_session_qualification_qualification on exam_session_qualification (qualification_id);

create table exam_session_assessor (
  exam_session_id uuid not null references exam_session,
  person_id uuid not null references person,
  primary key (exam_session_id, person_id)
);
create index exam_session_assessor_person on exam_session_assessor (person_id);

create table exam_seat (
  id uuid primary key default new_id(),
  exam_session_id uuid not null references exam_session,
  application_id uuid not null references application,
  taken_at timestamptz not null default now(),
  given_up_at timestamptz,
  did_not_appear boolean not null default false,
  proposal text check (proposal in ('AWARD', 'REFUSE')),
  confirmed_at timestamptz,
  confirmed_by uuid references person
);
create unique index exam_seat_once on exam_seat (application_id) where given_up_at is null;
create index exam_seat_session on exam_seat (exam_session_id) where given_up_at is null;

create table exam_result (
  id uuid primary key default new_id(),
  exam_seat_id uuid not null references exam_seat,
  exam_part_id uuid not null references exam_part,
  points integer not null check (points >= 0),
  is_passed boolean not null,
  remark text,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null default now(),
  unique (exam_seat_id, exam_part_id)
);
create index exam_result_recorder on exam_result (recorded_by);
