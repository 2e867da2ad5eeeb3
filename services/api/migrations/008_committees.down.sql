alter table mandate drop constraint mandate_committee_id_fkey;
drop table decision, signing, minutes_signature, minutes_signer, minutes, vote, recusal, agenda_item, meeting_seat, meeting, committee;
