-- Safe: a new table only. A skill is a word, like a tag: there is no table of skills.
create table self_ratings (
    owner_id uuid not null constraint self_ratings_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    skill text not null,
    value integer not null,
    rated_at timestamptz not null default now(),
    event_id uuid,
    moment text,
    note text not null default '',
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint self_ratings_pkey primary key (owner_id, id),
    constraint self_ratings_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete set null (event_id),
    constraint self_ratings_skill_check check (skill <> ''),
    constraint self_ratings_value_check check (value between 1 and 5),
    constraint self_ratings_moment_check check (moment in ('before', 'after'))
);
create index self_ratings_owner_id_rated_at_idx on self_ratings (owner_id, rated_at desc, id desc);
create index self_ratings_owner_id_skill_idx on self_ratings (owner_id, skill, rated_at desc, id desc);
create index self_ratings_event_id_idx on self_ratings (owner_id, event_id, rated_at desc, id desc) where event_id is not null;
