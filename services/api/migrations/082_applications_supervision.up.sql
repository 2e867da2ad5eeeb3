-- Kutsekoda opens an application for supervision, with a reason; the opening lasts an hour and stays known.
create table supervision_reading (
  id uuid primary key default new_id(),
  application_id uuid not null references application,
  person_id uuid not null references person,
  reason text not null check (length(reason) between 1 and 500),
  opened_at timestamptz not null
);
create index supervision_reading_reader on supervision_reading (person_id, application_id, opened_at desc);
create trigger supervision_reading_append_only before update or delete on supervision_reading
  for each row execute function refuse_change();
