-- A package of one's own data is sealed in one container, and its making can fail for good: then it may be ordered again.
alter table person_export
  add column container_document_id uuid references stored_document,
  add column failed_at timestamptz,
  add check (ready_at is null or failed_at is null);
drop index person_export_waiting;
create unique index person_export_waiting on person_export (person_id) where ready_at is null and failed_at is null;
