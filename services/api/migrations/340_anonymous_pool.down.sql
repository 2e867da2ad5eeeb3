drop index answer_sheet_held;
alter table answer_sheet drop column is_held;
