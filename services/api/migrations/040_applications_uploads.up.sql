-- Who has sent which file lately: asked at every upload.
create index stored_document_sender on stored_document (created_by, created_at desc);
