-- Who has looked at a person's data: one log for the whole register, read by the person and by the state's data tracker.
create table usage_entry (
  id uuid primary key default new_id(),
  at timestamptz not null default clock_timestamp(),
  person_id uuid not null references person,
  reader_person_id uuid references person,
  reader_organisation_id uuid references organisation,
  reader_code text check (length(reader_code) <= 64),
  reader_name text check (length(reader_name) <= 300),
  reader_role text not null,
  purpose text not null check (purpose ~ '^[A-Z]+(_[A-Z]+)*$'),
  kinds text[] not null check (cardinality(kinds) between 1 and 20),
  subject_type text not null check (subject_type ~ '^[a-z]+(_[a-z]+)*$'),
  subject_id uuid not null,
  reason text check (length(reason) <= 500),
  request_id text
);
create index usage_entry_person on usage_entry (person_id, at desc, id desc);
-- The same look within an hour is one look.
create unique index usage_entry_once on usage_entry (person_id, subject_id, purpose, reader_person_id, reader_organisation_id,
  reader_code, kinds, coalesce(reason, ''), date_trunc('hour', at at time zone 'UTC')) nulls not distinct;
create trigger usage_entry_append_only before update or delete on usage_entry for each row execute function refuse_change();
create trigger usage_entry_no_truncate before truncate on usage_entry for each statement execute function refuse_change();
