drop index certificate_type_public, certificate_level_public, person_protected, person_name_words;
alter table person drop column protected_reason, drop column protected_at, drop column name_words;
drop function name_words(text);
