-- Safe: columns that take no rewrite (now() is read once, for all teams), few teams, and a constraint that
-- no old row is read for: none of the kind was written before.
set local lock_timeout = '2s';
-- When the team is told of the last week next: when Monday is over midday in UTC, the week is over everywhere.
alter table teams add column digest_at timestamptz not null
    default ((date_trunc('week', now() at time zone 'UTC') + interval '7 days 12 hours') at time zone 'UTC');
create index teams_digest_at_idx on teams (digest_at, id) where deleted_at is null;
-- The Monday of the week that it tells of.
alter table notifications add column week date,
    add constraint notifications_week_check check ((week is null) = (kind <> 'team_digest')) not valid;
