-- Safe: new tables only.
create table pitch_shares (
    team_id uuid not null constraint pitch_shares_team_id_fkey references teams (id) on delete cascade,
    pitch_id uuid not null,
    owner_id uuid not null,
    shared_at timestamptz not null default now(),
    constraint pitch_shares_pkey primary key (pitch_id, team_id),
    constraint pitch_shares_pitch_id_fkey foreign key (owner_id, pitch_id)
        references pitches (owner_id, id) on delete cascade
);
create index pitch_shares_team_id_idx on pitch_shares (team_id, pitch_id);
create index pitch_shares_owner_id_pitch_id_idx on pitch_shares (owner_id, pitch_id);

-- What colleagues say to the one whose pitch it is.
create table pitch_feedback (
    pitch_id uuid not null constraint pitch_feedback_pitch_id_fkey references pitches (id) on delete cascade,
    id uuid not null,
    version_id uuid not null,
    author_id uuid not null constraint pitch_feedback_author_id_fkey references accounts (id) on delete cascade,
    commendation text not null default '',
    recommendation text not null default '',
    clarity integer,
    relevance integer,
    credibility integer,
    delivery integer,
    ask integer,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pitch_feedback_pkey primary key (pitch_id, id),
    constraint pitch_feedback_version_id_fkey foreign key (pitch_id, version_id)
        references pitch_versions (pitch_id, id) on delete cascade,
    constraint pitch_feedback_scores_check check (
        clarity between 1 and 5 and relevance between 1 and 5 and credibility between 1 and 5
        and delivery between 1 and 5 and ask between 1 and 5),
    constraint pitch_feedback_said_check check (
        commendation <> '' or recommendation <> ''
        or coalesce(clarity, relevance, credibility, delivery, ask) is not null)
);
create index pitch_feedback_pitch_id_created_at_idx on pitch_feedback (pitch_id, created_at desc, id desc);
create index pitch_feedback_version_id_idx on pitch_feedback (pitch_id, version_id);
create index pitch_feedback_author_id_idx on pitch_feedback (author_id);
