-- Safe: new tables only.
create table teams (
    id uuid primary key,
    name text not null,
    description text not null default '',
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint teams_name_check check (name <> '')
);

-- Who is in a team. The key starts at the account, for visibility does: what somebody may see of a
-- team is reached through this row, and leaving is deleting it.
create table memberships (
    account_id uuid not null constraint memberships_account_id_fkey references accounts (id) on delete cascade,
    team_id uuid not null constraint memberships_team_id_fkey references teams (id) on delete cascade,
    role text not null default 'member',
    -- An extra right beside the role: to see the team's figures.
    insights boolean not null default false,
    joined_at timestamptz not null default now(),
    version integer not null default 1,
    constraint memberships_pkey primary key (account_id, team_id),
    constraint memberships_role_check check (role in ('owner', 'admin', 'member'))
);
create index memberships_team_id_joined_at_idx on memberships (team_id, joined_at, account_id);
-- One owner, no more; that there is one is kept by the transactions that hand over and leave.
create unique index memberships_owner_key on memberships (team_id) where role = 'owner';
