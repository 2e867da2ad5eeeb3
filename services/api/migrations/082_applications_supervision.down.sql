drop table supervision_reading;
