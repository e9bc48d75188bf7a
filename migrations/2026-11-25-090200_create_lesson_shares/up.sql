-- Safe: no two lessons have the same id, for each is a UUIDv7 of its own. While the index is built,
-- for about a second a million rows, writes of lessons wait; reads go on. The rest is a new table.
alter table lessons add constraint lessons_id_key unique (id);

-- With which teams somebody shares a lesson.
create table lesson_shares (
    team_id uuid not null constraint lesson_shares_team_id_fkey references teams (id) on delete cascade,
    lesson_id uuid not null,
    owner_id uuid not null,
    shared_at timestamptz not null default now(),
    constraint lesson_shares_pkey primary key (lesson_id, team_id),
    constraint lesson_shares_lesson_id_fkey foreign key (owner_id, lesson_id)
        references lessons (owner_id, id) on delete cascade
);
-- The order in which the feed reads a team, from any position on.
create index lesson_shares_team_id_shared_at_idx on lesson_shares (team_id, shared_at desc, lesson_id desc);
