-- Safe: a new table only.
-- Somebody who forgot the password of this address and asked for a new one. Whether the address has an
-- account is looked up when the mail is written, so that asking takes the same work either way.
create table recoveries (
    id uuid primary key,
    token_hash bytea not null constraint recoveries_token_hash_key unique,
    email text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    constraint recoveries_email_check check (email = lower(email))
);
create index recoveries_email_created_at_idx on recoveries (email, created_at);
create index recoveries_expires_at_idx on recoveries (expires_at);
