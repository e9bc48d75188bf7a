-- Safe: the table is small; its writers wait while the index is built. Insights count the goals whose time
-- was over in a quarter.
set local lock_timeout = '2s';
create index goals_owner_id_closed_at_idx on goals (owner_id, closed_at) where closed_at is not null;
