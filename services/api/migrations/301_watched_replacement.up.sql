-- A company that watches a certificate is told, too, that it was replaced.
alter table watch_notice drop constraint watch_notice_cause_check;
alter table watch_notice add constraint watch_notice_cause_check
  check (cause in ('AGREED', 'WITHDRAWN', 'INVALIDATED', 'REPLACED', 'EXPIRED', 'HIDDEN'));
