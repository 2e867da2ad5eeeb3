-- A holder asks for a correction; the body decides, Kutsekoda corrects the entry. Every earlier state of an entry is kept.
create table correction_request (
  id uuid primary key default new_id(),
  certificate_id uuid not null references certificate,
  organisation_id uuid not null references organisation,
  wrong text not null check (length(wrong) between 1 and 2000),
  should_be text not null check (length(should_be) between 1 and 2000),
  created_at timestamptz not null default now(),
  due_on date not null,
  accepted_at timestamptz,
  accepted_by uuid references person,
  declined_at timestamptz,
  declined_by uuid references person,
  decline_reason text,
  corrected_at timestamptz,
  corrected_by uuid references person,
  check ((declined_at is null) = (decline_reason is null)),
  check (corrected_at is null or (accepted_at is not null and declined_at is null))
);
create unique index correction_request_open on correction_request (certificate_id)
  where declined_at is null and corrected_at is null;
create index correction_request_certificate on correction_request (certificate_id, created_at desc);
create index correction_request_queue on correction_request (organisation_id, created_at, id);

create table correction_document (
  id uuid primary key default new_id(),
  correction_request_id uuid not null references correction_request,
  stored_document_id uuid not null unique references stored_document
);
create index correction_document_request on correction_document (correction_request_id);

create table certificate_version (
  id uuid primary key default new_id(),
  certificate_id uuid not null references certificate,
  version integer not null check (version >= 2),
  correction_request_id uuid references correction_request,
  changes jsonb not null,
  reason text not null,
  corrected_at timestamptz not null,
  corrected_by uuid not null references person,
  unique (certificate_id, version)
);
create trigger certificate_version_append_only before update or delete on certificate_version for each row execute function refuse_change();
create trigger certificate_version_no_truncate before truncate on certificate_version for each statement execute function refuse_change();
