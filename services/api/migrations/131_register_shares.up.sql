-- Links by which a holder shows chosen certificates to whom he or she gives the link; the secret itself is not kept.
create table share (
  id uuid primary key default new_id(),
  person_id uuid not null references person,
  secret_sha256 text not null unique check (secret_sha256 ~ '^[0-9a-f]{64}$'),
  label text not null check (length(label) between 1 and 100),
  fields text[] not null,
  created_at timestamptz not null default now(),
  expires_on date not null,
  revoked_at timestamptz
);
create index share_person on share (person_id, created_at desc, id desc);

create table share_certificate (
  share_id uuid not null references share,
  certificate_id uuid not null references certificate,
  primary key (share_id, certificate_id)
);
create index share_certificate_certificate on share_certificate (certificate_id);

create table share_opening (
  id uuid primary key default new_id(),
  share_id uuid not null references share,
  at timestamptz not null default clock_timestamp(),
  client text not null check (client in ('PHONE', 'COMPUTER', 'PROGRAM'))
);
create index share_opening_share on share_opening (share_id, at desc, id desc);
create trigger share_opening_append_only before update or delete on share_opening for each row execute function refuse_change();
create trigger share_opening_no_truncate before truncate on share_opening for each statement execute function refuse_change();
