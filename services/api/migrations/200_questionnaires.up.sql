-- Questions to the users of the register, who is asked, and what they answer.
create table questionnaire (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  title_et text not null check (length(title_et) between 1 and 300),
  title_en text check (length(title_en) between 1 and 300),
  title_ru text check (length(title_ru) between 1 and 300),
  purpose_et text not null default '' check (length(purpose_et) <= 4000),
  purpose_en text check (length(purpose_en) <= 4000),
  purpose_ru text check (length(purpose_ru) <= 4000),
  mode text not null check (mode in ('NAMED', 'BODY', 'ANONYMOUS')),
  is_mandatory boolean not null default false,
  outsiders_allowed boolean not null default false,
  joining_later boolean not null default false,
  audience jsonb not null default '{}',
  status text not null default 'DRAFT' check (status in ('DRAFT', 'REVIEW', 'SCHEDULED', 'OPENING', 'OPEN', 'CLOSED', 'ARCHIVED',
    'WITHDRAWN')),
  opens_at timestamptz,
  closes_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  submitted_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by uuid references person,
  returned_reason text check (length(returned_reason) <= 4000),
  withdrawn_reason text check (length(withdrawn_reason) <= 4000),
  reminders_wanted smallint not null default 0 check (reminders_wanted between 0 and 2),
  reminded_count smallint not null default 0 check (reminded_count between 0 and 2),
  reminded_at timestamptz,
  expected_count integer check (expected_count >= 0),
  reached_person_id uuid,
  published_at timestamptz,
  heard_et text check (length(heard_et) <= 20000),
  heard_en text check (length(heard_en) <= 20000),
  heard_ru text check (length(heard_ru) <= 20000),
  created_by uuid not null references person,
  edited_by uuid references person,
  created_at timestamptz not null default now(),
  edited_at timestamptz not null default now(),
  current_version_id uuid,
  check (closes_at is null or opens_at is null or closes_at > opens_at),
  check (reminded_count <= reminders_wanted),
  check (published_at is null or heard_et is not null)
);
create index questionnaire_latest on questionnaire (created_at desc, id desc);
create index questionnaire_organisation on questionnaire (organisation_id);
create index questionnaire_living on questionnaire (status) where status in ('SCHEDULED', 'OPENING', 'OPEN');

create table questionnaire_version (
  id uuid primary key default new_id(),
  questionnaire_id uuid not null references questionnaire,
  number integer not null check (number > 0),
  created_at timestamptz not null default now(),
  frozen_at timestamptz,
  unique (questionnaire_id, number)
);
alter table questionnaire add foreign key (current_version_id) references questionnaire_version;

create table question (
  id uuid primary key default new_id(),
  version_id uuid not null references questionnaire_version,
  key text not null check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
  position integer not null check (position > 0),
  section_et text,
  section_en text,
  section_ru text,
  kind text not null check (kind in ('TEXT', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'SCALE', 'MATRIX', 'NUMBER', 'DATE', 'FILE')),
  text_et text not null check (length(text_et) between 1 and 2000),
  text_en text check (length(text_en) between 1 and 2000),
  text_ru text check (length(text_ru) between 1 and 2000),
  hint_et text check (length(hint_et) <= 2000),
  hint_en text check (length(hint_en) <= 2000),
  hint_ru text check (length(hint_ru) <= 2000),
  is_required boolean not null default false,
  options jsonb not null default '[]',
  rows jsonb not null default '[]',
  scale_min smallint,
  scale_max smallint,
  scale_min_label_et text,
  scale_min_label_en text,
  scale_min_label_ru text,
  scale_max_label_et text,
  scale_max_label_en text,
  scale_max_label_ru text,
  shown_when jsonb,
  unique (version_id, key),
  unique (version_id, position),
  check ((kind = 'SCALE') = (scale_min is not null and scale_max is not null)),
  check (scale_max > scale_min)
);

create table recipient (
  id uuid primary key default new_id(),
  questionnaire_id uuid not null references questionnaire,
  person_id uuid not null references person,
  organisation_id uuid references organisation,
  role text not null check (role in ('HOLDER', 'APPLICANT', 'COORDINATOR', 'MANAGER', 'ASSESSOR', 'COMMITTEE_CHAIR',
    'COMMITTEE_DEPUTY', 'COMMITTEE_MEMBER', 'REGISTRAR', 'ADMINISTRATOR')),
  assigned_at timestamptz not null default now(),
  invited_at timestamptz,
  seen_at timestamptz,
  snoozed_until timestamptz,
  snooze_count smallint not null default 0,
  answered_at timestamptz,
  declined_at timestamptz,
  reminded_at timestamptz,
  unique (questionnaire_id, person_id)
);
create index recipient_waiting on recipient (person_id) where answered_at is null and declined_at is null;
create index recipient_person on recipient (person_id, assigned_at desc);
create index recipient_body on recipient (questionnaire_id, organisation_id) where organisation_id is not null;
create index recipient_uninvited on recipient (questionnaire_id, id) where invited_at is null;
create index recipient_silent on recipient (questionnaire_id, id) where answered_at is null and declined_at is null;

create table forward (
  id uuid primary key default new_id(),
  questionnaire_id uuid not null references questionnaire,
  recipient_id uuid not null references recipient,
  way text not null check (way in ('COPY', 'COLLEAGUE', 'OUTSIDER')),
  address_sha256 text check (address_sha256 ~ '^[0-9a-f]{64}$'),
  invitation_sha256 text unique check (invitation_sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  opened_at timestamptz,
  used_at timestamptz,
  expires_at timestamptz
);
create index forward_recipient on forward (recipient_id, created_at desc);
create index forward_questionnaire on forward (questionnaire_id);

create table answer_sheet (
  id uuid primary key default new_id(),
  questionnaire_id uuid not null references questionnaire,
  version_id uuid not null references questionnaire_version,
  recipient_id uuid references recipient,
  organisation_id uuid references organisation,
  role text,
  invited_forward_id uuid references forward,
  started_at timestamptz not null default now(),
  submitted_at timestamptz,
  facts jsonb not null default '{}'
);
create unique index answer_sheet_recipient on answer_sheet (recipient_id) where recipient_id is not null;
create index answer_sheet_questionnaire on answer_sheet (questionnaire_id) where submitted_at is not null;
create index answer_sheet_organisation on answer_sheet (questionnaire_id, organisation_id) where organisation_id is not null;

create table answer (
  id uuid primary key default new_id(),
  sheet_id uuid not null references answer_sheet on delete cascade,
  question_id uuid not null references question,
  value jsonb not null,
  saved_at timestamptz not null default now(),
  search_text text generated always as (case when jsonb_typeof(value) = 'string' then search_form(value #>> '{}') end) stored,
  unique (sheet_id, question_id)
);
create index answer_question on answer (question_id);

create table question_tag (
  id uuid primary key default new_id(),
  questionnaire_id uuid not null references questionnaire,
  question_key text not null,
  name text not null check (length(name) between 1 and 80),
  unique (questionnaire_id, question_key, name)
);

create table answer_tag (
  id uuid primary key default new_id(),
  answer_id uuid not null references answer on delete cascade,
  tag_id uuid not null references question_tag,
  person_id uuid not null references person,
  unique (answer_id, tag_id, person_id)
);
create index answer_tag_tag on answer_tag (tag_id);

create table question_summary (
  id uuid primary key default new_id(),
  questionnaire_id uuid not null references questionnaire,
  question_key text not null,
  text text not null check (length(text) <= 20000),
  quotes jsonb not null default '[]',
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (questionnaire_id, question_key)
);

-- Kutsekoda allows a body to ask the holders of its own certificates.
alter table organisation add column may_ask_holders boolean not null default false;
