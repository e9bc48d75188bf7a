-- Safe: proving reads the tables while others read and write them.
set local lock_timeout = '2s';
alter table accounts validate constraint accounts_deleted_at_check;
alter table lesson_shares validate constraint lesson_shares_lesson_id_fkey;
