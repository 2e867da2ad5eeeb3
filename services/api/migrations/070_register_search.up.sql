-- Public search by name and by body; the officials' list of entries.
create index certificate_person_public on certificate (person_id) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and replaced_by_id is null and not certificate_hidden and not name_hidden;
create index certificate_organisation_public on certificate (organisation_id, issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden;
create index certificate_drafted on certificate (drafted_at desc, id desc);
create index certificate_replaced_by on certificate (replaced_by_id) where replaced_by_id is not null;
