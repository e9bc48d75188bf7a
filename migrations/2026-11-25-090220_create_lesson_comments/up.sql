-- Safe: a new table only.
create table lesson_comments (
    lesson_id uuid not null constraint lesson_comments_lesson_id_fkey references lessons (id) on delete cascade,
    id uuid not null,
    author_id uuid not null constraint lesson_comments_author_id_fkey references accounts (id) on delete cascade,
    body text not null,
    -- Accounts that saw the lesson when they were named.
    mentions uuid[] not null default '{}',
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint lesson_comments_pkey primary key (lesson_id, id),
    constraint lesson_comments_body_check check (body <> '')
);
create index lesson_comments_lesson_id_created_at_idx on lesson_comments (lesson_id, created_at, id);
create index lesson_comments_author_id_idx on lesson_comments (author_id);
