-- Safe: columns that take no rewrite (the one default is the same for every row), constraints that
-- every row keeps, and indexes of a small table, whose writers wait while they are built. Programs that
-- do not know the columns go on; the goals that they write are looked at by one that does.
set local lock_timeout = '2s';
alter table goals
    add column recurrence text,
    -- What all the periods of a goal that repeats have in common.
    add column series_id uuid,
    -- The next period: this one is history.
    add column succeeded_by uuid,
    add column paused_at timestamptz,
    -- What was written down when its time was over.
    add column closed_at timestamptz,
    add column closed_count bigint,
    -- When to see whether it is over; null once nothing can change any more.
    add column look_at timestamptz default now(),
    add constraint goals_recurrence_check check (recurrence in ('week', 'month', 'quarter')) not valid,
    add constraint goals_series_id_check check (recurrence is null or (starts_on is not null and series_id is not null)) not valid,
    add constraint goals_closed_count_check check ((closed_at is null) = (closed_count is null)) not valid;
create unique index goals_series_id_key on goals (owner_id, series_id, starts_on) where series_id is not null;
create index goals_look_at_idx on goals (look_at, owner_id, id)
    where look_at is not null and deleted_at is null and abandoned_at is null;
