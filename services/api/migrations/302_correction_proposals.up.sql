-- The body writes what the entry is to say; Kutsekoda confirms it. A document remembers under which name it was made.
alter table correction_request add column proposal jsonb;
alter table certificate_document add column holder_name text;
