-- Safe: new tables. What was counted by hand so far becomes one entry of each goal, under the goal's own
-- id; the old column stays for programs that read it and is dropped in a later version.
create table goal_entries (
    owner_id uuid not null,
    goal_id uuid not null,
    id uuid not null,
    happened_on date not null,
    amount integer not null default 1,
    note text not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint goal_entries_pkey primary key (owner_id, goal_id, id),
    constraint goal_entries_goal_id_fkey foreign key (owner_id, goal_id)
        references goals (owner_id, id) on delete cascade,
    constraint goal_entries_amount_check check (amount between 1 and 1000000),
    constraint goal_entries_note_check check (note <> '')
);
create index goal_entries_happened_on_idx on goal_entries (owner_id, goal_id, happened_on desc, id desc);
insert into goal_entries (owner_id, goal_id, id, happened_on, amount, note)
select owner_id, id, id, least(greatest(updated_at::date, starts_on), coalesce(ends_on - 1, updated_at::date)), manual_count, 'Counted so far'
from goals
where metric = 'manual' and manual_count > 0;
