-- Persons, what they may do (mandates), and their sessions.
create table person (
  id uuid primary key default new_id(),
  personal_code text unique check (personal_code ~ '^[1-8][0-9]{10}$'),
  foreign_country text check (foreign_country ~ '^[A-Z]{2}$'),
  foreign_identifier text check (length(foreign_identifier) between 1 and 256),
  first_name text not null check (length(first_name) between 1 and 200),
  last_name text not null check (length(last_name) between 1 and 200),
  birth_date date,
  email text check (length(email) <= 254),
  phone text check (length(phone) <= 32),
  address text check (length(address) <= 500),
  locale text not null default 'et' check (locale in ('et', 'en', 'ru')),
  search_name text generated always as (search_form(first_name || ' ' || last_name)) stored,
  suspended_at timestamptz,
  suspended_reason text,
  created_at timestamptz not null default now(),
  unique (foreign_country, foreign_identifier),
  check ((foreign_country is null) = (foreign_identifier is null))
);
create index person_search_name on person using gin (search_name gin_trgm_ops);

create table mandate (
  id uuid primary key default new_id(),
  person_id uuid not null references person,
  role text not null check (role in ('COORDINATOR', 'MANAGER', 'ASSESSOR', 'COMMITTEE_CHAIR', 'COMMITTEE_DEPUTY',
    'COMMITTEE_MEMBER', 'REGISTRAR', 'ADMINISTRATOR')),
  organisation_id uuid not null,
  committee_id uuid,
  valid_from date not null,
  valid_until date,
  granted_by uuid references person,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references person,
  ended_reason text,
  check (valid_until is null or valid_until >= valid_from),
  check ((committee_id is not null) = (role like 'COMMITTEE_%'))
);
create index mandate_person on mandate (person_id) where ended_at is null;
create index mandate_organisation on mandate (organisation_id, role);
create index mandate_committee on mandate (committee_id);
create unique index mandate_once on mandate (person_id, role, organisation_id, committee_id) nulls not distinct where ended_at is null;

create table session (
  id uuid primary key default new_id(),
  token_sha256 text not null unique,
  person_id uuid not null references person,
  active_mandate_id uuid references mandate,
  portal text not null check (portal in ('citizen', 'kao', 'admin')),
  assurance text not null,
  method text not null,
  user_agent_sha256 text,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_person on session (person_id);

create table sign_in (
  token_sha256 text primary key,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  portal text not null check (portal in ('citizen', 'kao', 'admin')),
  locale text not null check (locale in ('et', 'en', 'ru')),
  return_path text,
  expires_at timestamptz not null
);
