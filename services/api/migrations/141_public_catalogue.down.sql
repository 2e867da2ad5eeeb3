drop table open_data_file;
alter table exam_session drop column county;
drop function county_of_place(text);
alter table awarding_procedure drop column materials_url, drop column procedure_url, drop column prerequisites_ru,
  drop column prerequisites_en, drop column prerequisites;
alter table organisation drop column committee_hidden_reason;
