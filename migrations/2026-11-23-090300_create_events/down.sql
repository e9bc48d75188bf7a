drop table participations;
drop table events;
