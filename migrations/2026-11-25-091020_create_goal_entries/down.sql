drop table goal_entries;
