drop table sign_in, session, mandate, person;
