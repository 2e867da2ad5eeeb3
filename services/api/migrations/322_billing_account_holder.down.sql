alter table billing_account drop column account_name;
alter table invoice drop column account_name;
