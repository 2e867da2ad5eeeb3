drop table watch_notice;
drop table certificate_watch;
