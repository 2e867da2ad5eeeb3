-- A company asks to be told when a certificate stops being valid; nothing is told without the holder's consent.
-- A number that is not there is asked about like any other: certificate_id stays empty and nobody can tell.
create table certificate_watch (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  registration_number text not null check (length(registration_number) between 1 and 20),
  certificate_id uuid references certificate,
  asked_by uuid not null references person,
  reason text not null check (length(reason) between 1 and 500),
  contact_email text not null check (length(contact_email) <= 254),
  asked_at timestamptz not null,
  agreed_at timestamptz,
  declined_at timestamptz,
  withdrawn_at timestamptz,
  ended_at timestamptz,
  check (agreed_at is null or declined_at is null),
  check (withdrawn_at is null or agreed_at is not null)
);
create unique index certificate_watch_once on certificate_watch (organisation_id, registration_number)
  where declined_at is null and withdrawn_at is null and ended_at is null;
create index certificate_watch_organisation on certificate_watch (organisation_id, asked_at desc, id desc);
create index certificate_watch_certificate on certificate_watch (certificate_id);

-- What a company was told of a watched certificate, once for each event.
create table watch_notice (
  id uuid primary key default new_id(),
  certificate_watch_id uuid not null references certificate_watch,
  event_id uuid not null references event,
  cause text not null check (cause in ('AGREED', 'WITHDRAWN', 'INVALIDATED', 'EXPIRED', 'HIDDEN')),
  told_at timestamptz not null,
  mailed_at timestamptz,
  unique (certificate_watch_id, event_id)
);
