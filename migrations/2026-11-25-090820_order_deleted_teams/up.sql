-- Safe: the table is small. What is due to go for good is looked for every few minutes.
set local lock_timeout = '2s';
create index teams_deleted_at_idx on teams (deleted_at) where deleted_at is not null;
