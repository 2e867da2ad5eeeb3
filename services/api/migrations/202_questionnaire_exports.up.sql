-- Files of answers that somebody ordered: made by the worker, kept with who ordered them.
create table questionnaire_export (
  id uuid primary key default new_id(),
  questionnaire_id uuid not null references questionnaire,
  version_id uuid not null references questionnaire_version,
  format text not null check (format in ('CSV', 'XLSX', 'JSON')),
  ordered_by uuid not null references person,
  ordered_at timestamptz not null default now(),
  ready_at timestamptz,
  failed_at timestamptz,
  row_count integer check (row_count >= 0),
  stored_document_id uuid unique references stored_document
);
create index questionnaire_export_latest on questionnaire_export (questionnaire_id, ordered_at desc);
