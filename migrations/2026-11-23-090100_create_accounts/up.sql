-- Safe: new tables only.
create table accounts (
    id uuid primary key,
    email text not null constraint accounts_email_key unique,
    password_hash text not null,
    full_name text not null,
    tzid text not null default 'UTC',
    locale text not null default 'en-GB',
    preferences jsonb not null default '{}',
    -- Raised to end every session of the account at once.
    epoch integer not null default 0,
    disabled_at timestamptz,
    -- A throw-away account with sample data; purged after this instant.
    expires_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint accounts_email_check check (email = lower(email))
);
create index accounts_expires_at_idx on accounts (expires_at) where expires_at is not null;

create table sessions (
    id uuid primary key,
    account_id uuid not null constraint sessions_account_id_fkey references accounts (id) on delete cascade,
    user_agent text not null default '',
    created_at timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    idle_expires_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index sessions_account_id_last_used_at_idx on sessions (account_id, last_used_at desc, id desc);

-- One row for each refresh token of a session's family. Only the SHA-256 is kept; a successor is
-- derived from its predecessor with a server key, so that the grace period can return the same one.
create table refresh_tokens (
    hash bytea primary key,
    session_id uuid not null constraint refresh_tokens_session_id_fkey references sessions (id) on delete cascade,
    created_at timestamptz not null default now(),
    used_at timestamptz
);
create index refresh_tokens_session_id_idx on refresh_tokens (session_id);

create table personal_access_tokens (
    id uuid primary key,
    account_id uuid not null constraint personal_access_tokens_account_id_fkey references accounts (id) on delete cascade,
    name text not null,
    hash bytea not null constraint personal_access_tokens_hash_key unique,
    -- The last four characters, so that a person recognises the token.
    hint text not null,
    scopes text[] not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    created_at timestamptz not null default now(),
    constraint personal_access_tokens_scopes_check check (cardinality(scopes) > 0)
);
create index personal_access_tokens_account_id_idx on personal_access_tokens (account_id, id desc);
