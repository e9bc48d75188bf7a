-- Safe: a new table, and two columns that take no rewrite. Programs that do not know them go on.
set local lock_timeout = '2s';
-- Which teams an event is shared with. What somebody may see is not read off here but off their
-- participation, which is made in the transaction that shares.
create table event_shares (
    event_id uuid not null constraint event_shares_event_id_fkey references events (id) on delete cascade,
    team_id uuid not null constraint event_shares_team_id_fkey references teams (id) on delete cascade,
    shared_by uuid constraint event_shares_shared_by_fkey references accounts (id) on delete set null,
    note text not null default '',
    shared_at timestamptz not null default now(),
    constraint event_shares_pkey primary key (event_id, team_id)
);
create index event_shares_team_id_idx on event_shares (team_id, event_id);
create index event_shares_shared_by_idx on event_shares (shared_by);
alter table participations
    -- A copy of the event's, so that the list of what somebody takes part in is read off an index.
    add column starts_at timestamptz,
    -- The event is a colleague's: it is seen for as long as it is shared.
    add column invited boolean not null default false;
