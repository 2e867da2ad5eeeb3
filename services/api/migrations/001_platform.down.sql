drop table rate_limit, stored_document, security_log, event;
drop function refuse_change();
drop function search_form(text);
drop function new_id();
