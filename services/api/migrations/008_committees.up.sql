-- Awarding committees: meetings, votes, minutes, decisions. KutS § 18.
create table committee (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  name text not null,
  name_en text,
  name_ru text,
  valid_from date not null,
  valid_until date,
  check (valid_until is null or valid_until >= valid_from)
);
create index committee_organisation on committee (organisation_id);
alter table mandate add foreign key (committee_id) references committee;

create table meeting (
  id uuid primary key default new_id(),
  committee_id uuid not null references committee,
  form text not null check (form in ('PHYSICAL', 'ONLINE', 'WRITTEN_VOTE')),
  starts_at timestamptz not null,
  place text,
  web_link text,
  status text not null default 'CONVENED' check (status in ('CONVENED', 'IN_SESSION', 'VOTING_CLOSED', 'MINUTES_PREPARING', 'MINUTES_SIGNING',
    'SIGNED', 'CANCELLED')),
  convened_at timestamptz not null default now(),
  convened_by uuid not null references person,
  cancel_reason text
);
create index meeting_committee on meeting (committee_id, starts_at desc);

create table meeting_seat (
  id uuid primary key default new_id(),
  meeting_id uuid not null references meeting,
  person_id uuid not null references person,
  role text not null check (role in ('COMMITTEE_CHAIR', 'COMMITTEE_DEPUTY', 'COMMITTEE_MEMBER')),
  is_present boolean,
  marked_at timestamptz,
  unique (meeting_id, person_id)
);
create index meeting_seat_person on meeting_seat (person_id);

create table agenda_item (
  id uuid primary key default new_id(),
  meeting_id uuid not null references meeting,
  application_id uuid not null references application,
  position integer not null,
  opened_at timestamptz,
  closed_at timestamptz,
  result text check (result in ('AWARD', 'REFUSE')),
  votes_for integer,
  votes_against integer,
  votes_abstained integer,
  entitled integer,
  present integer,
  decided_by_chair boolean not null default false,
  refusal_ground text,
  refusal_reasons text,
  removed_at timestamptz,
  unique (meeting_id, position),
  check ((closed_at is null) = (result is null)),
  check (result is distinct from 'REFUSE' or (refusal_ground is not null and refusal_reasons is not null))
);
create unique index agenda_item_once on agenda_item (application_id) where removed_at is null;
create index agenda_item_meeting on agenda_item (meeting_id);

create table recusal (
  id uuid primary key default new_id(),
  agenda_item_id uuid not null references agenda_item,
  person_id uuid not null references person,
  cause text not null check (cause in ('ASSESSED', 'DECLARED')),
  reason text,
  recorded_at timestamptz not null default now(),
  unique (agenda_item_id, person_id)
);

create table vote (
  agenda_item_id uuid not null references agenda_item,
  person_id uuid not null references person,
  choice text not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
  reason text,
  cast_at timestamptz not null,
  primary key (agenda_item_id, person_id)
);

create table minutes (
  id uuid primary key default new_id(),
  meeting_id uuid not null references meeting,
  version integer not null,
  content text not null,
  content_sha256 text not null,
  pdf_document_id uuid references stored_document,
  json_document_id uuid references stored_document,
  container_document_id uuid references stored_document,
  prepared_at timestamptz not null default now(),
  ready_at timestamptz,
  signed_at timestamptz,
  voided_at timestamptz,
  unique (meeting_id, version)
);

create table minutes_signer (
  minutes_id uuid not null references minutes,
  person_id uuid not null references person,
  role text not null,
  primary key (minutes_id, person_id)
);

create table minutes_signature (
  id uuid primary key default new_id(),
  minutes_id uuid not null references minutes,
  person_id uuid not null references person,
  role text not null,
  means text not null check (means in ('MOBILE_ID', 'SMART_ID', 'ID_CARD')),
  signature_xml text not null,
  certificate_pem text not null,
  signed_at timestamptz not null,
  unique (minutes_id, person_id)
);

create table signing (
  id uuid primary key default new_id(),
  minutes_id uuid not null references minutes,
  person_id uuid not null references person,
  means text not null check (means in ('MOBILE_ID', 'SMART_ID', 'ID_CARD')),
  draft jsonb not null,
  verification_code text,
  started_at timestamptz not null default now(),
  expires_at timestamptz not null,
  finished_at timestamptz,
  failure text
);
create index signing_minutes on signing (minutes_id);

create table decision (
  id uuid primary key default new_id(),
  application_id uuid not null references application,
  agenda_item_id uuid not null unique references agenda_item,
  minutes_id uuid not null references minutes,
  result text not null check (result in ('AWARD', 'REFUSE')),
  ground text,
  reasons text,
  decided_on date not null,
  effective_at timestamptz not null,
  delivered_at timestamptz,
  check (result <> 'REFUSE' or (ground is not null and reasons is not null))
);
create unique index decision_application on decision (application_id);
