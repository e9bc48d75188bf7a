-- Safe: a new table only.
-- Which addresses were invited by mail within the last hour, by whatever team, so that nobody's
-- letterbox is filled.
create table invitation_mails (
    id uuid primary key,
    email text not null,
    created_at timestamptz not null default now(),
    constraint invitation_mails_email_check check (email = lower(email))
);
create index invitation_mails_email_created_at_idx on invitation_mails (email, created_at);
create index invitation_mails_created_at_idx on invitation_mails (created_at);
