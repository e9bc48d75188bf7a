-- Safe: new tables only.
-- Somebody whose time for learning and whose goals count in the insights of a team: in one at most, so
-- that no two reports have them in common.
create table insight_agreements (
    account_id uuid primary key constraint insight_agreements_account_id_fkey references accounts (id) on delete cascade,
    team_id uuid not null,
    agreed_at timestamptz not null default now(),
    -- Whoever leaves the team takes their agreement along.
    constraint insight_agreements_membership_fkey foreign key (account_id, team_id)
        references memberships (account_id, team_id) on delete cascade
);
-- A quarter of a team as it was when somebody looked first. It is never counted anew, so that two looks
-- say the same whoever joined, left or changed something between them.
create table insight_reports (
    team_id uuid not null constraint insight_reports_team_id_fkey references teams (id) on delete cascade,
    -- Its first day.
    quarter date not null,
    -- Whether so many were counted that there may be figures.
    enough boolean not null,
    -- Only what may be shown; nothing finer is kept.
    figures jsonb not null,
    frozen_at timestamptz not null default now(),
    constraint insight_reports_pkey primary key (team_id, quarter)
);
-- Who was counted in it, and with what: read by nobody but themselves, and compared by the program so that
-- no two reports differ by one person.
create table insight_people (
    team_id uuid not null constraint insight_people_team_id_fkey references teams (id) on delete cascade,
    quarter date not null,
    account_id uuid not null constraint insight_people_account_id_fkey references accounts (id) on delete cascade,
    agreed boolean not null,
    amounts jsonb not null,
    constraint insight_people_pkey primary key (team_id, quarter, account_id)
);
create index insight_people_account_id_idx on insight_people (account_id, quarter, team_id);
create unique index insight_people_agreed_key on insight_people (account_id, quarter) where agreed;
-- Who looked at the insights of a team, and when.
create table insight_looks (
    id uuid primary key,
    team_id uuid not null constraint insight_looks_team_id_fkey references teams (id) on delete cascade,
    account_id uuid constraint insight_looks_account_id_fkey references accounts (id) on delete set null,
    -- The first day of the last quarter that was shown.
    quarter date not null,
    looked_at timestamptz not null default now()
);
create index insight_looks_team_id_idx on insight_looks (team_id, looked_at desc, id desc);
create index insight_looks_account_id_idx on insight_looks (account_id, team_id, looked_at desc);
