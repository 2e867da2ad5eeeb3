alter table mandate drop constraint mandate_organisation_id_fkey; drop table organisation;
