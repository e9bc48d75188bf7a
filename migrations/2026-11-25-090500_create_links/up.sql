-- Safe: a new table only. An event or a lesson that somebody without an account may read.
create table links (
    id uuid primary key,
    account_id uuid not null constraint links_account_id_fkey references accounts (id) on delete cascade,
    event_id uuid constraint links_event_id_fkey references events (id) on delete cascade,
    lesson_id uuid,
    -- SHA-256 of the token in the link; the token itself is nowhere.
    token_hash bytea not null constraint links_token_hash_key unique,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    constraint links_lesson_id_fkey foreign key (account_id, lesson_id)
        references lessons (owner_id, id) on delete cascade,
    constraint links_subject_check check ((event_id is null) <> (lesson_id is null))
);
create index links_account_id_idx on links (account_id, id desc);
create index links_event_id_idx on links (event_id) where event_id is not null;
create index links_lesson_id_idx on links (account_id, lesson_id) where lesson_id is not null;
create index links_expires_at_idx on links (expires_at);
