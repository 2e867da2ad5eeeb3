drop table share_opening, share_certificate, share;
