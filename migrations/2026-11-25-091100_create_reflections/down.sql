drop table reflections;
