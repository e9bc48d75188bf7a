-- Safe: a new table only.
create table follow_ups (
    owner_id uuid not null constraint follow_ups_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    contact_id uuid not null,
    encounter_id uuid,
    event_id uuid,
    direction text not null default 'i_owe',
    kind text not null default 'message',
    -- Who made it: the person, the clock of a first meeting, or the keep-in-touch rhythm.
    origin text not null default 'manual',
    summary text not null default '',
    due_at timestamptz not null,
    status text not null default 'needs_action',
    completed_at timestamptz,
    snoozed_until timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint follow_ups_pkey primary key (owner_id, id),
    constraint follow_ups_contact_id_fkey foreign key (owner_id, contact_id)
        references contacts (owner_id, id) on delete cascade,
    constraint follow_ups_encounter_id_fkey foreign key (owner_id, encounter_id)
        references encounters (owner_id, id) on delete set null (encounter_id),
    constraint follow_ups_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete set null (event_id),
    constraint follow_ups_direction_check check (direction in ('i_owe', 'they_owe', 'mutual')),
    constraint follow_ups_kind_check check (kind in ('thank_you', 'message', 'send_resource', 'introduction', 'meeting', 'connect_online')),
    constraint follow_ups_origin_check check (origin in ('manual', 'first_meeting', 'keep_in_touch')),
    constraint follow_ups_status_check check (status in ('needs_action', 'in_process', 'completed', 'cancelled')),
    constraint follow_ups_completed_at_check check ((status = 'completed') = (completed_at is not null))
);
-- What is open, by when it comes up: the due date, or later when snoozed.
create index follow_ups_owner_id_due_at_idx on follow_ups (owner_id, greatest(due_at, snoozed_until), id)
    where deleted_at is null and status in ('needs_action', 'in_process');
create index follow_ups_owner_id_all_due_at_idx on follow_ups (owner_id, due_at, id) where deleted_at is null;
create index follow_ups_owner_id_contact_id_idx on follow_ups (owner_id, contact_id);
create index follow_ups_owner_id_event_id_idx on follow_ups (owner_id, event_id) where event_id is not null;
create index follow_ups_owner_id_completed_at_idx on follow_ups (owner_id, completed_at) where completed_at is not null;
create index follow_ups_owner_id_deleted_at_idx on follow_ups (owner_id, deleted_at) where deleted_at is not null;
create unique index follow_ups_keep_in_touch_key on follow_ups (owner_id, contact_id)
    where origin = 'keep_in_touch' and deleted_at is null and status in ('needs_action', 'in_process');
-- One per person for ever, done or in the trash: a first meeting is asked about once.
create unique index follow_ups_first_meeting_key on follow_ups (owner_id, contact_id) where origin = 'first_meeting';
