-- Existing registers brought in from files; an entry that came so knows its import and the content of its row.
create table certificate_import (
  id uuid primary key default new_id(),
  file_name text not null check (length(file_name) between 1 and 255),
  encoding text not null,
  rows integer not null check (rows >= 0),
  kept integer not null check (kept >= 0),
  skipped integer not null check (skipped >= 0),
  faulty integer not null check (faulty >= 0),
  imported_at timestamptz not null
);
alter table certificate
  add column certificate_import_id uuid references certificate_import,
  add column imported_content uuid,
  add column is_duplicate boolean not null default false,
  add check ((certificate_import_id is null) = (imported_content is null));
