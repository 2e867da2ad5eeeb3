-- A holder takes messages sent through the public register unless the holder has said no.
alter table person add column messages_refused_at timestamptz;

-- What somebody wrote to the holder of a public certificate; the sender never sees the address. The words are deleted
-- after six months, that it was written stays. One a day of a sender about a certificate.
create table holder_message (
  id uuid primary key default new_id(),
  certificate_id uuid not null references certificate,
  sender_id uuid not null references person,
  organisation_id uuid references organisation,
  subject text check (length(subject) between 1 and 200),
  text text check (length(text) between 1 and 2000),
  reply_to text check (length(reply_to) <= 254),
  sent_at timestamptz not null,
  sent_on date not null,
  letter_id uuid references letter,
  forgotten_at timestamptz,
  unique (sender_id, sent_on, certificate_id),
  check (forgotten_at is null or (subject is null and text is null and reply_to is null)),
  check (forgotten_at is not null or (subject is not null and text is not null and reply_to is not null))
);
create index holder_message_kept on holder_message (sent_on) where forgotten_at is null;
