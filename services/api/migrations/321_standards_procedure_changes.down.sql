alter table awarding_procedure drop column change_reason, drop column decided_at, drop column decided_by;
