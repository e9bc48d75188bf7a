-- Safe: new tables only.
-- Somebody whom those who see an event want to meet there; a label, not one of anybody's contacts.
create table targets (
    id uuid primary key,
    event_id uuid not null constraint targets_event_id_fkey references events (id) on delete cascade,
    added_by uuid constraint targets_added_by_fkey references accounts (id) on delete set null,
    full_name text not null default '',
    organization text,
    reason text not null default '',
    claimed_by uuid constraint targets_claimed_by_fkey references accounts (id) on delete set null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint targets_full_name_check check (full_name <> '' or organization is not null)
);
create index targets_event_id_idx on targets (event_id, id);
create index targets_added_by_idx on targets (added_by);
create index targets_claimed_by_idx on targets (claimed_by);
-- Who met them, proven by a conversation of their own that stays private. Without it nobody did.
create table target_meetings (
    target_id uuid not null constraint target_meetings_target_id_fkey references targets (id) on delete cascade,
    account_id uuid not null,
    encounter_id uuid not null,
    constraint target_meetings_pkey primary key (target_id, account_id),
    constraint target_meetings_encounter_id_fkey foreign key (account_id, encounter_id)
        references encounters (owner_id, id) on delete cascade
);
create index target_meetings_encounter_id_idx on target_meetings (account_id, encounter_id);
