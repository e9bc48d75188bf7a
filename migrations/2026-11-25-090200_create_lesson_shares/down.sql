drop table lesson_shares;
alter table lessons drop constraint lessons_id_key;
