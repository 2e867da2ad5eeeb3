delete from recipient r using recipient other
  where other.questionnaire_id = r.questionnaire_id and other.person_id = r.person_id and other.id < r.id
    and not exists (select 1 from answer_sheet s where s.recipient_id = r.id)
    and not exists (select 1 from forward f where f.recipient_id = r.id);
alter table recipient drop constraint recipient_once;
alter table recipient add constraint recipient_questionnaire_id_person_id_key unique (questionnaire_id, person_id);
alter table recipient drop column speaks_for;
