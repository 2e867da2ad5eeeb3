drop table journey_feedback_giver;
drop table journey_feedback;
drop table question_dialog;
alter table recipient drop column forward_id;
drop index forward_address;
alter table forward
  drop column sent_at,
  drop column failed_at;
drop index answer_sheet_invited;
drop index answer_sheet_body;
alter table answer_sheet drop column submitted_by;
alter table answer
  drop column saved_by,
  drop column revision;
