-- Rounds in which one may apply, and the applications.
create table application_round (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  name text not null check (length(name) between 1 and 200),
  opens_on date not null,
  closes_on date not null,
  prior_learning_opens_on date,
  prior_learning_closes_on date,
  exams_from date,
  exams_until date,
  meeting_on date,
  published_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid references person,
  check (closes_on >= opens_on)
);
create index application_round_open on application_round (closes_on) where published_at is not null;
create index application_round_organisation on application_round (organisation_id);

create table application_round_qualification (
  application_round_id uuid not null references application_round,
  qualification_id uuid not null references qualification,
  primary key (application_round_id, qualification_id)
);
create index application_round_qualification_qualification on application_round_qualification (qualification_id);

create sequence application_number;

create table application (
  id uuid primary key default new_id(),
  number text unique,
  person_id uuid not null references person,
  application_round_id uuid not null references application_round,
  qualification_id uuid not null references qualification,
  specialisation_id uuid references specialisation,
  organisation_id uuid not null references organisation,
  awarding_procedure_id uuid not null references awarding_procedure,
  kind text not null check (kind in ('INITIAL', 'RECERTIFICATION', 'PRIOR_LEARNING')),
  status text not null default 'DRAFT' check (status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'DEFICIENT', 'LEFT_UNEXAMINED', 'ADMITTED',
    'NOT_ADMITTED', 'EXAM_SCHEDULED', 'ASSESSED', 'AT_COMMITTEE', 'AWARDED', 'REFUSED', 'REGISTERED', 'WITHDRAWN')),
  revision integer not null default 1,
  email text,
  phone text,
  address text,
  education text,
  work_experience text,
  exam_language text not null default 'et' check (exam_language in ('et', 'en', 'ru')),
  special_needs text,
  additional_remarks text,
  wants_paper boolean not null default false,
  name_hidden boolean not null default false,
  birth_date_hidden boolean not null default false,
  certificate_hidden boolean not null default false,
  declaration_accepted_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  submitted_at timestamptz,
  submitted_copy jsonb,
  submitted_copy_sha256 text,
  reviewer_person_id uuid references person,
  due_on date,
  admitted_at timestamptz,
  admission_remark text,
  refusal_ground text,
  refusal_reasons text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check ((status = 'DRAFT') = (submitted_at is null) or status = 'WITHDRAWN')
);
create unique index application_once_open on application (person_id, qualification_id, kind)
  where status not in ('LEFT_UNEXAMINED', 'NOT_ADMITTED', 'REFUSED', 'REGISTERED', 'WITHDRAWN');
create index application_person on application (person_id, created_at desc);
create index application_queue on application (organisation_id, status, submitted_at);
create index application_round_idx on application (application_round_id);
alter table letter add foreign key (application_id) references application;

create table application_document (
  id uuid primary key default new_id(),
  application_id uuid not null references application,
  document_requirement_id uuid references document_requirement,
  stored_document_id uuid not null unique references stored_document,
  title text not null,
  added_at timestamptz not null default now(),
  removed_at timestamptz
);
create index application_document_application on application_document (application_id) where removed_at is null;

create table completion_request (
  id uuid primary key default new_id(),
  application_id uuid not null references application,
  text text not null,
  due_on date not null,
  requested_at timestamptz not null default now(),
  requested_by uuid not null references person,
  answered_at timestamptz,
  answer text
);
create index completion_request_application on completion_request (application_id, requested_at desc);
create unique index completion_request_once_open on completion_request (application_id) where answered_at is null;
