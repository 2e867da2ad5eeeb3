drop table paper_assessment;
alter table awarding_procedure drop column papers_only_for;
