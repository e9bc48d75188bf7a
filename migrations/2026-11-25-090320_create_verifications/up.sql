-- Safe: a new table, and a column that may be null, which is added without a rewrite.
alter table accounts add column email_verified_at timestamptz;

-- An address that somebody says is theirs, until they open the link that was sent there: of an account,
-- or of a person whose account is made then.
create table verifications (
    id uuid primary key,
    token_hash bytea not null constraint verifications_token_hash_key unique,
    email text not null,
    account_id uuid constraint verifications_account_id_fkey references accounts (id) on delete cascade,
    -- What a newcomer registered with; the password leaves when the account is made.
    password_hash text,
    full_name text,
    tzid text,
    locale text,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint verifications_email_check check (email = lower(email)),
    constraint verifications_subject_check check (account_id is not null or full_name is not null)
);
-- How many were asked for lately, so that nobody's letterbox is filled.
create index verifications_email_created_at_idx on verifications (email, created_at);
create index verifications_account_id_idx on verifications (account_id);
create index verifications_expires_at_idx on verifications (expires_at);
