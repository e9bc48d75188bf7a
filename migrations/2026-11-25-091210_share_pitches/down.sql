drop table pitch_feedback;
drop table pitch_shares;
