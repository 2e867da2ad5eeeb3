-- Certificate documents: the certificate as a sealed PDF, every version of it.
create table certificate_document (
  id uuid primary key default new_id(),
  certificate_id uuid not null references certificate,
  version integer not null check (version > 0),
  ordered_at timestamptz not null,
  event_id uuid unique references event,
  content_sha256 text check (content_sha256 ~ '^[0-9a-f]{64}$'),
  stored_document_id uuid unique references stored_document,
  made_at timestamptz,
  failed_at timestamptz,
  unique (certificate_id, version),
  check ((made_at is null) = (stored_document_id is null)),
  check ((made_at is null) = (content_sha256 is null)),
  check (made_at is null or failed_at is null)
);

-- The public keys under which printed codes are signed, and the signed list of certificates that no longer hold.
create table proof_key (
  kid text primary key check (kid ~ '^[A-Za-z0-9_-]{8}$'),
  jwk jsonb not null,
  first_used_at timestamptz not null
);
create table revocation_list (
  name text primary key check (name = 'newest'),
  token text not null,
  entries integer not null check (entries >= 0),
  issued_at timestamptz not null
);
create index certificate_revoked on certificate (valid_until)
  where confirmed_at is not null and (invalidated_at is not null or replaced_by_id is not null);
