-- Whose name stands on the account, when it is not the issuer's own; an invoice keeps the one it was issued with.
alter table billing_account add column account_name text check (length(account_name) between 1 and 140);
alter table invoice add column account_name text;
