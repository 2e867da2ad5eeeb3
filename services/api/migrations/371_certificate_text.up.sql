-- A text of its own on a certificate (lisaväli), brought in with entries of the old register.
alter table certificate add column additional_text text check (length(additional_text) between 1 and 2000);
