delete from watch_notice where cause = 'REPLACED';
alter table watch_notice drop constraint watch_notice_cause_check;
alter table watch_notice add constraint watch_notice_cause_check
  check (cause in ('AGREED', 'WITHDRAWN', 'INVALIDATED', 'EXPIRED', 'HIDDEN'));
