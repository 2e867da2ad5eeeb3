-- A qualification says how many of its elective competences are chosen; an application and an entry remember which.
alter table qualification
  add column electives_at_least smallint not null default 0 check (electives_at_least >= 0),
  add column electives_at_most smallint check (electives_at_most >= greatest(electives_at_least, 1));
-- Null: submitted before electives were asked for. Empty: none was chosen.
alter table application add column elective_ids uuid[];
update application set elective_ids = '{}' where status = 'DRAFT';
alter table application alter column elective_ids set default '{}',
  add check (elective_ids is not null or status <> 'DRAFT');
-- Null: entered before electives were recorded, or brought in without them. Empty: none was chosen.
alter table certificate add column elective_ids uuid[];

create function check_electives() returns trigger language plpgsql as $$
begin
  if exists (select 1 from unnest(new.elective_ids) chosen (id) left join competence k on k.id = chosen.id
      and k.is_elective and k.qualification_id = new.qualification_id where k.id is null)
    or (select count(distinct id) <> count(*) from unnest(new.elective_ids) chosen (id)) then
    raise exception 'electives are not distinct elective competences of the qualification' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger application_electives before insert or update of elective_ids, qualification_id on application
  for each row when (new.elective_ids <> '{}') execute function check_electives();
create trigger certificate_electives before insert or update of elective_ids, qualification_id on certificate
  for each row when (new.elective_ids <> '{}') execute function check_electives();
