-- The paper of a credit note, beside the invoice's.
alter table credit_note add column document_id uuid references stored_document;
