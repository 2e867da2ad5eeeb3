-- Companies that rely on qualifications, and the people who act for them by the business register.
alter table mandate drop constraint mandate_role_check;
alter table mandate add constraint mandate_role_check check (role in ('COORDINATOR', 'MANAGER', 'ASSESSOR', 'COMMITTEE_CHAIR',
  'COMMITTEE_DEPUTY', 'COMMITTEE_MEMBER', 'REGISTRAR', 'ADMINISTRATOR', 'EMPLOYER'));
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in ('AWARDING_BODY', 'SCHOOL', 'AUTHORITY', 'EMPLOYER'));
