-- Safe: a new table, filled from one that is only read.
-- What an account was signed in to with so far: the user agent without its digits, so that an update
-- of the browser is no new device. It outlives the sessions.
create table devices (
    account_id uuid not null constraint devices_account_id_fkey references accounts (id) on delete cascade,
    agent text not null,
    first_seen_at timestamptz not null default now(),
    constraint devices_pkey primary key (account_id, agent)
);
insert into devices (account_id, agent, first_seen_at)
select account_id, regexp_replace(user_agent, '[0-9]', '', 'g'), min(created_at)
from sessions group by 1, 2;
