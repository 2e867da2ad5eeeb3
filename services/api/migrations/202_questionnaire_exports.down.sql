drop table questionnaire_export;
