drop trigger certificate_electives on certificate;
drop trigger application_electives on application;
drop function check_electives();
alter table certificate drop column elective_ids;
alter table application drop column elective_ids;
alter table qualification drop column electives_at_least, drop column electives_at_most;
