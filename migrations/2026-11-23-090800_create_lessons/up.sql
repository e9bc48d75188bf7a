-- Safe: a new table only.
create table lessons (
    owner_id uuid not null constraint lessons_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    title text not null,
    insight text not null,
    so_what text not null default '',
    event_id uuid,
    encounter_id uuid,
    learned_from uuid,
    tags text[] not null default '{}',
    skills text[] not null default '{}',
    stage text not null default 'captured',
    learned_at timestamptz not null default now(),
    search_text text not null generated always as (
        fold_all(title, insight, so_what, words(tags), words(skills))
    ) stored,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint lessons_pkey primary key (owner_id, id),
    constraint lessons_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete set null (event_id),
    constraint lessons_encounter_id_fkey foreign key (owner_id, encounter_id)
        references encounters (owner_id, id) on delete set null (encounter_id),
    constraint lessons_learned_from_fkey foreign key (owner_id, learned_from)
        references contacts (owner_id, id) on delete set null (learned_from),
    constraint lessons_insight_check check (insight <> ''),
    constraint lessons_stage_check check (stage in ('captured', 'shared', 'applied', 'impact'))
);
create index lessons_owner_id_learned_at_idx on lessons (owner_id, learned_at desc, id desc) where deleted_at is null;
create index lessons_owner_id_event_id_idx on lessons (owner_id, event_id, learned_at) where event_id is not null;
create index lessons_owner_id_learned_from_idx on lessons (owner_id, learned_from) where learned_from is not null;
create index lessons_owner_id_encounter_id_idx on lessons (owner_id, encounter_id) where encounter_id is not null;
create index lessons_owner_id_deleted_at_idx on lessons (owner_id, deleted_at) where deleted_at is not null;
create index lessons_search_text_idx on lessons using gin (owner_id, search_text gin_trgm_ops);
