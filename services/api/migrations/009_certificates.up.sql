-- Certificates: the entry is the qualification (KutS § 15 lg 1, § 21).
create table registration_number_series (
  series text primary key,
  next_number bigint not null
);
insert into registration_number_series (series, next_number) values ('FULL', 300001), ('PARTIAL', 700001), ('SCHOOL_DOCUMENT', 900001);

create table certificate (
  id uuid primary key default new_id(),
  registration_number text unique,
  type text not null check (type in ('FULL', 'PARTIAL', 'SCHOOL_DOCUMENT')),
  person_id uuid not null references person,
  qualification_id uuid not null references qualification,
  specialisation_id uuid references specialisation,
  organisation_id uuid not null references organisation,
  application_id uuid unique references application,
  decision_id uuid unique references decision,
  estqf_level smallint not null check (estqf_level between 1 and 8),
  issued_on date,
  valid_from date not null,
  valid_until date,
  exam_language text check (exam_language in ('et', 'en', 'ru')),
  signatory_person_id uuid references person,
  signatory_name text,
  verification_code text unique check (verification_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  name_hidden boolean not null default false,
  birth_date_hidden boolean not null default false,
  certificate_hidden boolean not null default false,
  drafted_at timestamptz not null default now(),
  submitted_at timestamptz,
  submitted_by uuid references person,
  returned_at timestamptz,
  return_reason text,
  confirmed_at timestamptz,
  confirmed_by uuid references person,
  invalidated_at timestamptz,
  invalidated_by uuid references person,
  invalidation_ground text check (invalidation_ground in ('FRAUD', 'FORGED_DOCUMENT', 'NORMS_NOT_MET')),
  invalidation_reason text,
  replaced_by_id uuid references certificate,
  check ((confirmed_at is null) = (registration_number is null)),
  check ((confirmed_at is null) = (issued_on is null)),
  check ((invalidated_at is null) = (invalidation_ground is null)),
  check (valid_until is null or valid_until >= valid_from)
);
create index certificate_person on certificate (person_id, issued_on desc);
create index certificate_recent on certificate (issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden;
create index certificate_qualification on certificate (qualification_id, issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden;
create index certificate_organisation on certificate (organisation_id, drafted_at desc);
create index certificate_waiting on certificate (submitted_at) where submitted_at is not null and confirmed_at is null;
