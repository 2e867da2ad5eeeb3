drop table employer_check_row;
drop table employer_check;
