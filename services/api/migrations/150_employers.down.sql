delete from session where active_mandate_id in (select id from mandate where role = 'EMPLOYER');
delete from mandate where role = 'EMPLOYER';
delete from organisation where kind = 'EMPLOYER';
alter table mandate drop constraint mandate_role_check;
alter table mandate add constraint mandate_role_check check (role in ('COORDINATOR', 'MANAGER', 'ASSESSOR', 'COMMITTEE_CHAIR',
  'COMMITTEE_DEPUTY', 'COMMITTEE_MEMBER', 'REGISTRAR', 'ADMINISTRATOR'));
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in ('AWARDING_BODY', 'SCHOOL', 'AUTHORITY'));
