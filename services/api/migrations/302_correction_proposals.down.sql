alter table certificate_document drop column holder_name;
alter table correction_request drop column proposal;
