-- Safe: a new table only.
create table reflections (
    owner_id uuid not null constraint reflections_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    event_id uuid,
    model text not null default 'free',
    -- By question, only what is written. What was answered under another model stays.
    answers jsonb not null default '{}',
    minutes integer,
    reflected_at timestamptz not null default now(),
    search_text text not null generated always as (
        fold_all(answers ->> 'text',
            answers ->> 'what', answers ->> 'so_what', answers ->> 'now_what',
            answers ->> 'description', answers ->> 'feelings', answers ->> 'evaluation',
            answers ->> 'analysis', answers ->> 'conclusion', answers ->> 'action_plan',
            answers ->> 'experience', answers ->> 'reflection', answers ->> 'concept', answers ->> 'experiment')
    ) stored,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint reflections_pkey primary key (owner_id, id),
    constraint reflections_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on update cascade on delete set null (event_id),
    constraint reflections_model_check check (model in ('free', 'what_so_what_now_what', 'gibbs', 'kolb')),
    constraint reflections_answers_check check (jsonb_typeof(answers) = 'object'),
    constraint reflections_minutes_check check (minutes between 1 and 1440)
);
create index reflections_owner_id_reflected_at_idx on reflections (owner_id, reflected_at desc, id desc) where deleted_at is null;
create index reflections_owner_id_event_id_idx on reflections (owner_id, event_id, reflected_at) where event_id is not null;
create index reflections_owner_id_deleted_at_idx on reflections (owner_id, deleted_at) where deleted_at is not null;
create index reflections_search_text_idx on reflections using gin (owner_id, search_text gin_trgm_ops) where search_text <> '';
