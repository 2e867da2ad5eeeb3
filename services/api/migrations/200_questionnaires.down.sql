alter table organisation drop column may_ask_holders;
drop table question_summary, answer_tag, question_tag, answer, answer_sheet, forward, recipient, question;
alter table questionnaire drop column current_version_id;
drop table questionnaire_version, questionnaire;
