drop table holder_message;
alter table person drop column messages_refused_at;
