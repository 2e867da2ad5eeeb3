alter table certificate drop column additional_text;
