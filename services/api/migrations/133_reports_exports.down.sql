drop table person_export;
