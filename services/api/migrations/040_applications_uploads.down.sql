drop index stored_document_sender;
