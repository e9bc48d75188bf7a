-- Safe: a new table, filled from one that is only read.
-- What somebody wants to be told, and when by mail. The row is made with their first notification: who
-- has none has nothing to be told of.
create table notification_settings (
    account_id uuid primary key constraint notification_settings_account_id_fkey references accounts (id) on delete cascade,
    -- Kinds that are left out, so that a kind that is new is not.
    page_off text[] not null default '{}',
    mail_off text[] not null default '{}',
    digest text not null default 'weekly',
    -- On the clock of the account's zone.
    hour integer not null default 8,
    weekday text not null default 'monday',
    -- When the next digest is due; -infinity until somebody works that out.
    next_digest_at timestamptz not null default '-infinity',
    -- What happened until then was in a digest.
    told_until timestamptz,
    -- SHA-256 of the token in the links that end the digest.
    token_hash bytea constraint notification_settings_token_hash_key unique,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint notification_settings_digest_check check (digest in ('off', 'daily', 'weekly')),
    constraint notification_settings_hour_check check (hour between 0 and 23),
    constraint notification_settings_weekday_check check (weekday in
        ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'))
);
create index notification_settings_next_digest_at_idx on notification_settings (next_digest_at, account_id)
    where digest <> 'off';
insert into notification_settings (account_id) select distinct account_id from notifications;
