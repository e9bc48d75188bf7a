-- Safe: a new table only.
-- An answered write, remembered for seven days in the same transaction that wrote.
create table idempotency_keys (
    account_id uuid not null constraint idempotency_keys_account_id_fkey references accounts (id) on delete cascade,
    key text not null,
    -- SHA-256 of method, path, precondition and body: the same key for another request is refused.
    fingerprint bytea not null,
    status smallint not null,
    headers jsonb not null default '{}',
    body bytea not null default '',
    created_at timestamptz not null default now(),
    constraint idempotency_keys_pkey primary key (account_id, key)
);
create index idempotency_keys_created_at_idx on idempotency_keys (created_at);
