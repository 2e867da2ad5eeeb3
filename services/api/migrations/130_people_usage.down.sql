drop table usage_entry;
