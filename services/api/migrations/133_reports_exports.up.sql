-- A person's own data in one package; its files go after seven days, the row stays.
create table person_export (
  id uuid primary key default new_id(),
  person_id uuid not null references person,
  requested_at timestamptz not null default now(),
  ready_at timestamptz,
  json_document_id uuid references stored_document,
  pdf_document_id uuid references stored_document,
  removed_at timestamptz,
  check ((ready_at is null) = (json_document_id is null)),
  check ((ready_at is null) = (pdf_document_id is null))
);
create index person_export_person on person_export (person_id, requested_at desc);
create unique index person_export_waiting on person_export (person_id) where ready_at is null;
