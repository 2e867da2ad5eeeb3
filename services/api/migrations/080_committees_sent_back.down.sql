alter table meeting drop column adjourn_reason, drop column adjourned_at;
alter table agenda_item drop constraint agenda_item_decided_stays, drop column removed_reason;
