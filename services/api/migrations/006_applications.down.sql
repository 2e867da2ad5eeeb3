alter table letter drop constraint letter_application_id_fkey;
drop table completion_request, application_document, application;
drop sequence application_number;
drop table application_round_qualification, application_round;
