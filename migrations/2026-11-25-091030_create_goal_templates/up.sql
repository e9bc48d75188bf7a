-- Safe: a new table only.
create table goal_templates (
    account_id uuid primary key constraint goal_templates_account_id_fkey references accounts (id) on delete cascade,
    -- [{"metric", "target", "statement", "filter"}]: always read and written whole.
    goals jsonb not null,
    version integer not null default 1,
    updated_at timestamptz not null default now()
);
