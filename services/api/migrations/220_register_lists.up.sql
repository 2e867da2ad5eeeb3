-- The public lists take the keys of a page from an index alone: everything a list is narrowed by stands in it.
drop index certificate_recent, certificate_qualification, certificate_organisation_public, certificate_level_public, certificate_type_public;
create index certificate_recent on certificate (issued_on desc, id desc)
  include (valid_until, valid_from, person_id, estqf_level, type, qualification_id, organisation_id)
  where confirmed_at is not null and invalidated_at is null and replaced_by_id is null and not certificate_hidden;
create index certificate_qualification on certificate (qualification_id, issued_on desc, id desc)
  include (valid_until, valid_from, person_id, estqf_level, type, organisation_id)
  where confirmed_at is not null and invalidated_at is null and replaced_by_id is null and not certificate_hidden;
create index certificate_organisation_public on certificate (organisation_id, issued_on desc, id desc)
  include (valid_until, valid_from, person_id, estqf_level, type, qualification_id)
  where confirmed_at is not null and invalidated_at is null and replaced_by_id is null and not certificate_hidden;
