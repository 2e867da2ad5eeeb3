drop index certificate_recent, certificate_qualification, certificate_organisation_public;
create index certificate_recent on certificate (issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden;
create index certificate_qualification on certificate (qualification_id, issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden;
create index certificate_organisation_public on certificate (organisation_id, issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden;
create index certificate_level_public on certificate (estqf_level, issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden;
create index certificate_type_public on certificate (type, issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden and type <> 'FULL';
