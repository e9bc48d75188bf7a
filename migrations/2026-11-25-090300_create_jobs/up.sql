-- Safe: a new table only.
create table jobs (
    id uuid primary key,
    kind text not null,
    -- What the kind needs to know; emptied when the job is done.
    payload jsonb not null,
    state text not null default 'waiting',
    attempts integer not null default 0,
    -- When it may be taken; while it runs, when its lease is over and another worker may.
    due_at timestamptz not null default now(),
    leased_by uuid,
    last_error text,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint jobs_state_check check (state in ('waiting', 'running', 'done', 'dead'))
);
-- What a worker asks for every second: nearly always an empty range.
create index jobs_due_at_idx on jobs (due_at, id) where state in ('waiting', 'running');
create index jobs_finished_at_idx on jobs (finished_at) where finished_at is not null;
