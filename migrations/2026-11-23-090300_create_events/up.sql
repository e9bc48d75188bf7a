-- Safe: new tables only.
create table events (
    id uuid primary key,
    owner_id uuid not null constraint events_owner_id_fkey references accounts (id) on delete cascade,
    uid text not null,
    summary text not null,
    description text not null default '',
    kind text not null default 'other',
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    -- Dates of an all-day event, the end exclusive; the instants above are their midnights in tzid.
    starts_on date,
    ends_on date,
    tzid text not null,
    location jsonb not null default '{}',
    url text,
    status text not null default 'confirmed',
    attendance_mode text not null default 'in_person',
    organizer text,
    tags text[] not null default '{}',
    series text,
    sequence integer not null default 0,
    source text not null default 'manual',
    cost jsonb not null default '{}',
    search_text text not null generated always as (
        fold_all(summary, location ->> 'name', location ->> 'address', organizer, series, words(tags), description)
    ) stored,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint events_owner_id_uid_key unique (owner_id, uid),
    constraint events_kind_check check (kind in ('meetup', 'conference', 'launch', 'community_of_practice', 'workshop', 'social', 'online', 'other')),
    constraint events_status_check check (status in ('tentative', 'confirmed', 'cancelled', 'postponed')),
    constraint events_attendance_mode_check check (attendance_mode in ('in_person', 'online', 'mixed')),
    constraint events_source_check check (source in ('manual', 'ics', 'api')),
    constraint events_ends_at_check check (ends_at >= starts_at),
    constraint events_ends_on_check check ((starts_on is null) = (ends_on is null) and (ends_on is null or ends_on > starts_on))
);
create index events_owner_id_starts_at_idx on events (owner_id, starts_at, id) where deleted_at is null;
create index events_owner_id_deleted_at_idx on events (owner_id, deleted_at) where deleted_at is not null;
create index events_search_text_idx on events using gin (owner_id, search_text gin_trgm_ops);

-- What one account makes of an event. Everything else a person attaches to an event (encounters,
-- lessons, goals) refers to this row, so the database itself refuses an event that is not theirs.
create table participations (
    account_id uuid not null constraint participations_account_id_fkey references accounts (id) on delete cascade,
    event_id uuid not null constraint participations_event_id_fkey references events (id) on delete cascade,
    response text not null default 'accepted',
    attendance text not null default 'unknown',
    purpose text not null default '',
    intended_outcomes text[] not null default '{}',
    preparation jsonb not null default '[]',
    learning_minutes integer,
    worth_it integer,
    debriefed_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint participations_pkey primary key (account_id, event_id),
    constraint participations_response_check check (response in ('needs_action', 'accepted', 'tentative', 'declined')),
    constraint participations_attendance_check check (attendance in ('unknown', 'attended', 'no_show')),
    constraint participations_learning_minutes_check check (learning_minutes between 0 and 100000),
    constraint participations_worth_it_check check (worth_it between 1 and 5)
);
create index participations_event_id_idx on participations (event_id);
