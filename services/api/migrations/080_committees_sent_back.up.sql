-- A case may leave a running agenda undecided, and a meeting may end before its agenda does; both with a reason.
alter table agenda_item
  add column removed_reason text check (length(removed_reason) between 1 and 2000),
  add constraint agenda_item_reason_of_removed check (removed_reason is null or removed_at is not null),
  add constraint agenda_item_decided_stays check (removed_at is null or closed_at is null);
alter table meeting
  add column adjourned_at timestamptz,
  add column adjourn_reason text check (length(adjourn_reason) between 1 and 2000),
  add constraint meeting_adjourned_with_reason check ((adjourned_at is null) = (adjourn_reason is null));
