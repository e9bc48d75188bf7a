-- Safe: new tables only.
-- What somebody says of an entry in words of their own; null is what the entry says by itself. The entries
-- themselves are derived, so there is no row to refer to, and what becomes of one does not touch the words.
create table cpd_words (
    owner_id uuid not null constraint cpd_words_owner_id_fkey references accounts (id) on delete cascade,
    source_kind text not null,
    source_id uuid not null,
    objective text,
    learning text,
    application text,
    impact text,
    -- 1 is the version of an entry without a row here.
    version integer not null default 2,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint cpd_words_pkey primary key (owner_id, source_kind, source_id),
    constraint cpd_words_source_kind_check check (source_kind in ('participation', 'reflection', 'lesson', 'application', 'practice'))
);
-- A period as it was when it was submitted. Nothing in it changes any more; it may be retracted.
create table cpd_submissions (
    owner_id uuid not null constraint cpd_submissions_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    first_day date not null,
    last_day date not null,
    submitted_at timestamptz not null default now(),
    retracted_at timestamptz,
    version integer not null default 1,
    constraint cpd_submissions_pkey primary key (owner_id, id),
    constraint cpd_submissions_last_day_check check (last_day >= first_day)
);
create index cpd_submissions_owner_id_submitted_at_idx on cpd_submissions (owner_id, submitted_at desc, id desc);
create table cpd_submission_entries (
    owner_id uuid not null,
    submission_id uuid not null,
    position integer not null,
    kind text not null,
    source_id uuid not null,
    happened_on date not null,
    happened_at timestamptz not null,
    title text not null,
    entry_type text not null,
    stage text not null,
    minutes integer not null,
    objective text not null,
    learning text not null,
    application text not null,
    impact text not null,
    evidence_url text,
    -- By these a learning record store knows the statement, and the one that takes it back.
    statement_id uuid not null default gen_random_uuid(),
    voiding_id uuid not null default gen_random_uuid(),
    constraint cpd_submission_entries_pkey primary key (owner_id, submission_id, position),
    constraint cpd_submission_entries_submission_id_fkey foreign key (owner_id, submission_id)
        references cpd_submissions (owner_id, id) on delete cascade
);
