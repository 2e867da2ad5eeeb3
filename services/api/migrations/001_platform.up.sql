-- Ids that sort by time, the search form of names, events, the security log, stored documents.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function new_id() returns uuid language sql volatile parallel safe as $$
  select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
    || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid
$$;

create function search_form(value text) returns text language sql immutable strict parallel safe as $$
  select public.unaccent('public.unaccent', lower(value))
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create table event (
  id uuid primary key default new_id(),
  at timestamptz not null default clock_timestamp(),
  type text not null check (type ~ '^[a-z]+(_[a-z]+)*\.[a-zA-Z]+$'),
  subject_type text not null,
  subject_id uuid not null,
  actor_person_id uuid,
  actor_role text not null,
  actor_organisation_id uuid,
  data jsonb not null default '{}',
  request_id text
);
create index event_subject on event (subject_id, at desc);
create index event_type on event (type, at desc);
create index event_at on event (at desc, id desc);
create trigger event_append_only before update or delete on event for each row execute function refuse_change();
create trigger event_no_truncate before truncate on event for each statement execute function refuse_change();

create table security_log (
  id uuid primary key default new_id(),
  at timestamptz not null default clock_timestamp(),
  person_id uuid,
  action text not null,
  detail jsonb not null default '{}',
  request_id text
);
create index security_log_person on security_log (person_id, at desc);
create trigger security_log_append_only before update or delete on security_log for each row execute function refuse_change();
create trigger security_log_no_truncate before truncate on security_log for each statement execute function refuse_change();

create table stored_document (
  id uuid primary key default new_id(),
  storage_key text not null unique,
  file_name text not null,
  media_type text not null,
  byte_size integer not null check (byte_size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_by uuid,
  created_at timestamptz not null default now()
);

create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
