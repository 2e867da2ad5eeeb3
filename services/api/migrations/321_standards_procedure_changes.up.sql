-- Kutsekoda changes a procedure by a new version that holds from a day; the version before ends when that day begins.
alter table awarding_procedure
  add column change_reason text check (length(change_reason) between 1 and 4000),
  add column decided_at timestamptz,
  add column decided_by uuid references person,
  add check ((decided_at is null) = (change_reason is null)),
  add check ((decided_at is null) = (decided_by is null));
