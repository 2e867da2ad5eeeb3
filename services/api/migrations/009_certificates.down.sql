drop table certificate, registration_number_series;
