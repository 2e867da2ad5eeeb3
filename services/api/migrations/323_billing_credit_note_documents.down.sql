alter table credit_note drop column document_id;
