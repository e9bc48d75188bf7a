drop table target_meetings;
drop table targets;
