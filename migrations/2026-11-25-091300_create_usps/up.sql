-- Safe: new tables, and a column that takes no rewrite.
create table usps (
    owner_id uuid not null constraint usps_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    title text not null,
    for_whom text not null default '',
    need text not null default '',
    is_a text not null default '',
    benefit text not null default '',
    unlike text not null default '',
    differentiator text not null default '',
    proof_points text[] not null default '{}',
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint usps_pkey primary key (owner_id, id),
    constraint usps_id_key unique (id),
    constraint usps_title_check check (title <> '')
);
create index usps_owner_id_created_at_idx on usps (owner_id, created_at desc, id desc) where deleted_at is null;
create index usps_owner_id_deleted_at_idx on usps (owner_id, deleted_at) where deleted_at is not null;

create table usp_shares (
    team_id uuid not null constraint usp_shares_team_id_fkey references teams (id) on delete cascade,
    usp_id uuid not null,
    owner_id uuid not null,
    shared_at timestamptz not null default now(),
    constraint usp_shares_pkey primary key (usp_id, team_id),
    constraint usp_shares_usp_id_fkey foreign key (owner_id, usp_id)
        references usps (owner_id, id) on delete cascade
);
create index usp_shares_team_id_idx on usp_shares (team_id, usp_id);
create index usp_shares_owner_id_usp_id_idx on usp_shares (owner_id, usp_id);

-- A pitch may build on a colleague's card too, so its id alone is enough.
set local lock_timeout = '2s';
alter table pitches
    add column usp_id uuid constraint pitches_usp_id_fkey references usps (id) on delete set null;
create index pitches_usp_id_idx on pitches (usp_id) where usp_id is not null;
