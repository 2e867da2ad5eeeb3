drop index questionnaire_ended;
alter table questionnaire drop column archived_at;
drop table response_count;
