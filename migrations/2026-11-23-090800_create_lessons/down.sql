drop table lessons;
