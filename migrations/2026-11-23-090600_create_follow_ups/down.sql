drop table follow_ups;
