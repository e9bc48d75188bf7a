-- Safe: a new table only.
create table lesson_applications (
    lesson_id uuid not null constraint lesson_applications_lesson_id_fkey references lessons (id) on delete cascade,
    id uuid not null,
    account_id uuid not null constraint lesson_applications_account_id_fkey references accounts (id) on delete cascade,
    applied_on date not null,
    what_changed text not null,
    impact text not null default '',
    evidence_url text,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint lesson_applications_pkey primary key (lesson_id, id),
    constraint lesson_applications_what_changed_check check (what_changed <> '')
);
create index lesson_applications_lesson_id_applied_on_idx on lesson_applications (lesson_id, applied_on desc, id desc);
create index lesson_applications_account_id_idx on lesson_applications (account_id);
