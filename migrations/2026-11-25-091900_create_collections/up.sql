-- Safe: new tables, referenced by nothing.
create table collections (
    owner_id uuid not null,
    id uuid not null,
    title text not null,
    description text not null default '',
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint collections_pkey primary key (owner_id, id),
    constraint collections_owner_id_fkey foreign key (owner_id) references accounts (id) on delete cascade,
    constraint collections_title_check check (title <> '')
);
create index collections_id_idx on collections (owner_id, id desc) where deleted_at is null;
create index collections_deleted_at_idx on collections (owner_id, deleted_at desc, id desc) where deleted_at is not null;
-- What is purged is found over all accounts.
create index collections_purge_idx on collections (deleted_at) where deleted_at is not null;

-- The lesson may be a colleague's: it is found by its id, which is unique over all accounts.
create table collected_lessons (
    owner_id uuid not null,
    collection_id uuid not null,
    lesson_id uuid not null constraint collected_lessons_lesson_id_fkey references lessons (id) on delete cascade,
    collected_at timestamptz not null default now(),
    constraint collected_lessons_pkey primary key (owner_id, collection_id, lesson_id),
    constraint collected_lessons_collection_id_fkey foreign key (owner_id, collection_id)
        references collections (owner_id, id) on delete cascade
);
create index collected_lessons_lesson_id_idx on collected_lessons (lesson_id);
