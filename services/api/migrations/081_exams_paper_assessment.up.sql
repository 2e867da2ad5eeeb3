-- Some kinds of application need no exam: an assessor judges the papers alone, with reasons.
alter table awarding_procedure add column papers_only_for text[] not null default '{}'
  check (papers_only_for <@ array['INITIAL', 'RECERTIFICATION', 'PRIOR_LEARNING']);

create table paper_assessment (
  id uuid primary key default new_id(),
  application_id uuid not null references application,
  proposal text not null check (proposal in ('AWARD', 'REFUSE')),
  reasons text not null check (length(reasons) between 1 and 10000),
  assessed_at timestamptz not null,
  assessed_by uuid not null references person
);
create index paper_assessment_application on paper_assessment (application_id, assessed_at desc);
