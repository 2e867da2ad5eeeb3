-- Where a body answers, a person who acts for two bodies is asked once for each of them; otherwise once.
alter table recipient add column speaks_for uuid references organisation;
update recipient r set speaks_for = r.organisation_id from questionnaire q
  where q.id = r.questionnaire_id and q.mode = 'BODY';
alter table recipient drop constraint recipient_questionnaire_id_person_id_key;
alter table recipient add constraint recipient_once unique nulls not distinct (questionnaire_id, person_id, speaks_for);
