drop index certificate_revoked;
drop table revocation_list;
drop table proof_key;
drop table certificate_document;
