alter table share_opening disable trigger share_opening_append_only;
update share_opening set client = 'COMPUTER' where client is null;
alter table share_opening enable trigger share_opening_append_only;
alter table share_opening
  drop column ticket_sha256,
  drop column reader_person_id,
  drop column reader_organisation_id,
  drop column reader_role,
  alter column client set not null;
alter table share drop column opening_limit, drop column company_code, drop column company_name;
