-- Safe: a new table.
-- Whoever holds the token may join. It hangs on the membership of the one who made it: when that
-- ends, nobody comes in by it any more.
create table invitations (
    id uuid primary key,
    team_id uuid not null constraint invitations_team_id_fkey references teams (id) on delete cascade,
    invited_by uuid not null,
    -- Whom it was made for; null for a link that several may use. Never compared with an account.
    email text,
    role text not null,
    -- SHA-256; the token itself is shown once and kept nowhere.
    token_hash bytea not null,
    max_uses integer not null,
    -- Who joined by it. Nobody does twice, so that who was removed does not come back by the same link.
    used_by uuid[] not null default '{}',
    expires_in_days integer not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    constraint invitations_invited_by_fkey foreign key (invited_by, team_id)
        references memberships (account_id, team_id) on delete cascade,
    constraint invitations_team_id_email_key unique (team_id, email),
    constraint invitations_token_hash_key unique (token_hash),
    constraint invitations_role_check check (role in ('admin', 'member')),
    constraint invitations_max_uses_check check (max_uses >= 1 and (email is null or max_uses = 1)),
    constraint invitations_used_by_check check (cardinality(used_by) <= max_uses)
);
create index invitations_team_id_id_idx on invitations (team_id, id);
create index invitations_invited_by_idx on invitations (invited_by, team_id);
create index invitations_expires_at_idx on invitations (expires_at);
