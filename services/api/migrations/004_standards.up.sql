-- Councils, occupational standards, qualifications and the right and procedure to award them.
create table occupational_council (
  id uuid primary key default new_id(),
  name text not null unique,
  name_en text not null,
  name_ru text not null
);

create table occupational_standard (
  id uuid primary key default new_id(),
  code text not null,
  version integer not null check (version > 0),
  title text not null,
  title_en text,
  title_ru text,
  council_id uuid not null references occupational_council,
  valid_from date not null,
  valid_until date not null,
  students_until date,
  isco_code text,
  decision text,
  description text,
  description_en text,
  description_ru text,
  replaced_by_id uuid references occupational_standard,
  search_title text generated always as (search_form(title || ' ' || coalesce(title_en, '') || ' ' || coalesce(title_ru, '') || ' ' || code)) stored,
  created_at timestamptz not null default now(),
  unique (code, version),
  check (valid_until >= valid_from)
);
create index occupational_standard_council on occupational_standard (council_id);
create index occupational_standard_search on occupational_standard using gin (search_title gin_trgm_ops);

create table qualification (
  id uuid primary key default new_id(),
  occupational_standard_id uuid not null references occupational_standard,
  parent_id uuid references qualification,
  kind text not null check (kind in ('FULL', 'PARTIAL')),
  title text not null,
  title_en text,
  title_ru text,
  estqf_level smallint not null check (estqf_level between 1 and 8),
  eqf_level smallint not null check (eqf_level between 1 and 8),
  base_award_allowed boolean not null default true,
  search_title text generated always as (search_form(title || ' ' || coalesce(title_en, '') || ' ' || coalesce(title_ru, ''))) stored,
  check ((kind = 'PARTIAL') = (parent_id is not null))
);
create index qualification_standard on qualification (occupational_standard_id);
create index qualification_parent on qualification (parent_id);
create index qualification_search on qualification using gin (search_title gin_trgm_ops);

create table specialisation (
  id uuid primary key default new_id(),
  qualification_id uuid not null references qualification,
  name text not null,
  name_en text,
  name_ru text,
  certificate_title text not null,
  unique (qualification_id, name)
);

create table competence (
  id uuid primary key default new_id(),
  qualification_id uuid not null references qualification,
  code text not null,
  name text not null,
  name_en text,
  name_ru text,
  is_elective boolean not null default false,
  performance_indicators text[] not null default '{}',
  unique (qualification_id, code)
);

create table awarding_right (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  qualification_id uuid not null references qualification,
  valid_from date not null,
  valid_until date not null,
  revoked_at timestamptz,
  decision text,
  check (valid_until >= valid_from),
  unique (organisation_id, qualification_id, valid_from)
);
create index awarding_right_qualification on awarding_right (qualification_id);

create table awarding_procedure (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  qualification_id uuid not null references qualification,
  version integer not null check (version > 0),
  in_force_from date not null,
  superseded_at timestamptz,
  fee_initial numeric(10, 2) not null check (fee_initial >= 0),
  fee_recertification numeric(10, 2) not null check (fee_recertification >= 0),
  fee_retake numeric(10, 2) not null check (fee_retake >= 0),
  vat_included boolean not null default false,
  completion_days integer not null default 14 check (completion_days between 1 and 90),
  admission_by text not null default 'COORDINATOR' check (admission_by in ('COORDINATOR', 'COMMITTEE')),
  quorum_percent integer not null default 51 check (quorum_percent between 1 and 100),
  quorum_needs_chair boolean not null default true,
  majority text not null default 'SIMPLE' check (majority in ('SIMPLE', 'TWO_THIRDS')),
  tie text not null default 'CHAIR_DECIDES' check (tie in ('CHAIR_DECIDES', 'REFUSED')),
  signers text not null default 'CHAIR' check (signers in ('CHAIR', 'CHAIR_AND_SECRETARY', 'ALL_VOTING')),
  validity_months integer check (validity_months > 0),
  late_recertification_months integer not null default 12,
  seat_return_days integer not null default 3 check (seat_return_days >= 0),
  exam_languages text[] not null default '{et}',
  unique (organisation_id, qualification_id, version)
);
create unique index awarding_procedure_in_force on awarding_procedure (organisation_id, qualification_id) where superseded_at is null;

create table exam_part (
  id uuid primary key default new_id(),
  awarding_procedure_id uuid not null references awarding_procedure,
  code text not null,
  kind text not null check (kind in ('TEST', 'WRITTEN', 'ORAL', 'PRACTICAL', 'PORTFOLIO', 'INTERVIEW')),
  title text not null,
  title_en text not null,
  title_ru text not null,
  max_points integer not null check (max_points > 0),
  pass_points integer not null check (pass_points between 0 and max_points),
  position integer not null,
  unique (awarding_procedure_id, code)
);

create table document_requirement (
  id uuid primary key default new_id(),
  awarding_procedure_id uuid not null references awarding_procedure,
  code text not null,
  title text not null,
  title_en text not null,
  title_ru text not null,
  hint text,
  hint_en text,
  hint_ru text,
  is_mandatory boolean not null default true,
  applies_to text[] not null default '{INITIAL,RECERTIFICATION,PRIOR_LEARNING}',
  max_age_months integer,
  position integer not null default 1,
  unique (awarding_procedure_id, code)
);
