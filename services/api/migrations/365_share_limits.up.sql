-- A link may open only so many times, and for one company only. An opening by a company says whose and in what role;
-- the ticket lets the same browser look again for a while without counting anew, and only its hash is kept.
alter table share
  add column opening_limit integer check (opening_limit between 1 and 1000),
  add column company_code text check (company_code ~ '^[0-9]{8}$'),
  add column company_name text check (length(company_name) between 1 and 300),
  add constraint share_company check (company_name is null or company_code is not null);
alter table share_opening
  alter column client drop not null,
  add column ticket_sha256 text check (ticket_sha256 ~ '^[0-9a-f]{64}$'),
  add column reader_person_id uuid references person,
  add column reader_organisation_id uuid references organisation,
  add column reader_role text,
  add constraint share_opening_reader check (client is not null or reader_organisation_id is not null);
create index share_opening_person on share_opening (reader_person_id) where reader_person_id is not null;
create index share_opening_organisation on share_opening (reader_organisation_id) where reader_organisation_id is not null;
