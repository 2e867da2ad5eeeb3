-- What companies have asked about many certificates at once: purpose, rows, and what was answered on that day.
create table employer_check (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  purpose text not null check (purpose in ('HIRING', 'STAFF', 'PROCUREMENT', 'CONTRACT', 'OTHER')),
  purpose_text text not null check (length(purpose_text) between 1 and 500),
  row_count integer not null check (row_count between 1 and 200),
  valid_count integer not null check (valid_count between 0 and row_count),
  checked_at timestamptz not null,
  forgotten_at timestamptz
);
create index employer_check_organisation on employer_check (organisation_id, checked_at desc, id desc);

-- The words that were asked and the names that were answered are forgotten after a time; that the row was asked stays.
create table employer_check_row (
  employer_check_id uuid not null references employer_check,
  position integer not null check (position between 1 and 200),
  asked text check (length(asked) <= 500),
  status text not null check (status in ('VALID', 'EXPIRED', 'INVALIDATED', 'REPLACED', 'NOT_FOUND')),
  answer jsonb,
  primary key (employer_check_id, position)
);
