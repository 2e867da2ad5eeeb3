-- Awarding bodies, schools and Kutsekoda itself.
create table organisation (
  id uuid primary key default new_id(),
  registry_code text not null unique check (registry_code ~ '^[0-9]{8}$'),
  kind text not null check (kind in ('AWARDING_BODY', 'SCHOOL', 'AUTHORITY')),
  name text not null,
  name_en text,
  name_ru text,
  search_name text generated always as (search_form(name || ' ' || coalesce(name_en, ''))) stored,
  email text,
  phone text,
  website text,
  address text,
  vat_number text,
  holders_may_hide boolean not null default true,
  hiding_refused_reason text,
  created_at timestamptz not null default now(),
  check (holders_may_hide or hiding_refused_reason is not null)
);
create index organisation_search_name on organisation using gin (search_name gin_trgm_ops);
alter table mandate add foreign key (organisation_id) references organisation;
