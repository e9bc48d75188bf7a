-- Safe: a new table only.
create table lesson_reactions (
    lesson_id uuid not null constraint lesson_reactions_lesson_id_fkey references lessons (id) on delete cascade,
    account_id uuid not null constraint lesson_reactions_account_id_fkey references accounts (id) on delete cascade,
    kind text not null,
    created_at timestamptz not null default now(),
    constraint lesson_reactions_pkey primary key (lesson_id, account_id),
    constraint lesson_reactions_kind_check check (kind in ('useful'))
);
create index lesson_reactions_account_id_idx on lesson_reactions (account_id);
