-- The newest PDF of a version of an occupational qualification standard, and of which content it was made.
create table standard_document (
  occupational_standard_id uuid primary key references occupational_standard,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  stored_document_id uuid not null unique references stored_document,
  made_at timestamptz not null
);
