drop table certificate_version, correction_document, correction_request;
