alter table participations drop column starts_at, drop column invited;
drop table event_shares;
