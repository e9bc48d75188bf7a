-- Safe: new tables only.
create table pitches (
    owner_id uuid not null constraint pitches_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    title text not null,
    audience text not null default '',
    target_seconds integer not null default 60,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint pitches_pkey primary key (owner_id, id),
    constraint pitches_id_key unique (id),
    constraint pitches_title_check check (title <> ''),
    constraint pitches_target_seconds_check check (target_seconds between 15 and 600)
);
create index pitches_owner_id_created_at_idx on pitches (owner_id, created_at desc, id desc) where deleted_at is null;
create index pitches_owner_id_deleted_at_idx on pitches (owner_id, deleted_at) where deleted_at is not null;

-- What is said, in the wordings that it had.
create table pitch_versions (
    owner_id uuid not null,
    pitch_id uuid not null,
    id uuid not null,
    number integer not null,
    body text not null,
    estimated_seconds integer not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pitch_versions_pkey primary key (pitch_id, id),
    constraint pitch_versions_number_key unique (pitch_id, number),
    constraint pitch_versions_owner_id_id_key unique (owner_id, id),
    constraint pitch_versions_pitch_id_fkey foreign key (owner_id, pitch_id)
        references pitches (owner_id, id) on delete cascade,
    constraint pitch_versions_body_check check (body <> '')
);
create index pitch_versions_owner_id_pitch_id_idx on pitch_versions (owner_id, pitch_id);

-- Each time that it was said aloud. The recording stays on the device: there is no column for it.
create table pitch_practices (
    owner_id uuid not null,
    pitch_id uuid not null,
    id uuid not null,
    version_id uuid not null,
    event_id uuid,
    practised_at timestamptz not null default now(),
    seconds integer not null,
    self_rating integer,
    fillers integer,
    note text not null default '',
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pitch_practices_pkey primary key (owner_id, id),
    constraint pitch_practices_pitch_id_fkey foreign key (owner_id, pitch_id)
        references pitches (owner_id, id) on delete cascade,
    constraint pitch_practices_version_id_fkey foreign key (pitch_id, version_id)
        references pitch_versions (pitch_id, id) on delete cascade,
    constraint pitch_practices_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete set null (event_id),
    constraint pitch_practices_seconds_check check (seconds between 1 and 3600),
    constraint pitch_practices_self_rating_check check (self_rating between 1 and 5),
    constraint pitch_practices_fillers_check check (fillers between 0 and 999)
);
create index pitch_practices_pitch_id_practised_at_idx on pitch_practices (owner_id, pitch_id, practised_at desc, id desc);
create index pitch_practices_owner_id_practised_at_idx on pitch_practices (owner_id, practised_at);
create index pitch_practices_version_id_idx on pitch_practices (pitch_id, version_id);
create index pitch_practices_event_id_idx on pitch_practices (owner_id, event_id) where event_id is not null;
