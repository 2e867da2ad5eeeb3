drop index person_export_waiting;
delete from person_export where ready_at is null and failed_at is not null;
alter table person_export drop column container_document_id, drop column failed_at;
create unique index person_export_waiting on person_export (person_id) where ready_at is null;
