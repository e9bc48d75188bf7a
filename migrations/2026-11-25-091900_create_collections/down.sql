drop table collected_lessons;
drop table collections;
