-- Safe: a new table only.
-- Progress has no column: it is computed from the rows it counts, so it cannot drift.
create table goals (
    owner_id uuid not null constraint goals_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    event_id uuid,
    -- The period, in the account's days; the end is exclusive.
    starts_on date,
    ends_on date,
    statement text not null,
    metric text not null,
    filter jsonb not null default '{}',
    target integer not null,
    -- The person's own count, for the metric `manual` only.
    manual_count integer not null default 0,
    abandoned_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint goals_pkey primary key (owner_id, id),
    constraint goals_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete cascade,
    constraint goals_metric_check check (metric in ('new_contacts', 'encounters', 'lessons_captured', 'follow_ups_completed',
        'follow_ups_on_time', 'introductions_made', 'events_attended', 'learning_minutes', 'manual')),
    constraint goals_target_check check (target between 1 and 1000000),
    constraint goals_manual_count_check check (manual_count between 0 and 1000000),
    constraint goals_scope_check check ((event_id is null) = (starts_on is not null)
        and (starts_on is null) = (ends_on is null) and (ends_on is null or ends_on > starts_on))
);
create index goals_owner_id_event_id_idx on goals (owner_id, event_id, id) where event_id is not null;
create index goals_owner_id_ends_on_idx on goals (owner_id, ends_on, id) where ends_on is not null;
create index goals_owner_id_deleted_at_idx on goals (owner_id, deleted_at) where deleted_at is not null;
