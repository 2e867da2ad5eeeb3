alter table certificate drop column certificate_import_id, drop column imported_content, drop column is_duplicate;
drop table certificate_import;
