drop table standard_document;
