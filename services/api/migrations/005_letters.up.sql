-- Letters to people: written in the act's own transaction, mailed afterwards.
create table letter (
  id uuid primary key default new_id(),
  person_id uuid not null references person,
  template text not null,
  locale text not null check (locale in ('et', 'en', 'ru')),
  subject text not null,
  body text not null,
  application_id uuid,
  event_id uuid references event,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  email_to text,
  email_sent_at timestamptz,
  email_failed_at timestamptz,
  unique (event_id, person_id, template)
);
create index letter_person on letter (person_id, created_at desc, id desc);
create index letter_unread on letter (person_id) where read_at is null;
