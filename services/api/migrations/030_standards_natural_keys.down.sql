drop table seeded;
drop index qualification_once;
