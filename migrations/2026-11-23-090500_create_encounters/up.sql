-- Safe: new tables only.
create table encounters (
    owner_id uuid not null constraint encounters_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    event_id uuid,
    occurred_at timestamptz not null,
    channel text not null default 'in_person',
    summary text not null default '',
    topics text[] not null default '{}',
    search_text text not null generated always as (fold_all(summary, words(topics))) stored,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz,
    constraint encounters_pkey primary key (owner_id, id),
    constraint encounters_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete set null (event_id),
    constraint encounters_channel_check check (channel in ('in_person', 'video', 'phone', 'email', 'chat', 'letter'))
);
create index encounters_owner_id_occurred_at_idx on encounters (owner_id, occurred_at desc, id desc) where deleted_at is null;
create index encounters_owner_id_event_id_idx on encounters (owner_id, event_id, occurred_at) where event_id is not null;
create index encounters_owner_id_deleted_at_idx on encounters (owner_id, deleted_at) where deleted_at is not null;
create index encounters_search_text_idx on encounters using gin (owner_id, search_text gin_trgm_ops) where search_text <> '';

-- Who took part, each with the owner's private note.
create table encounter_contacts (
    owner_id uuid not null,
    encounter_id uuid not null,
    contact_id uuid not null,
    note text not null default '',
    -- The order in which the client sent them.
    position integer not null default 0,
    search_text text not null generated always as (fold_all(note)) stored,
    constraint encounter_contacts_pkey primary key (owner_id, encounter_id, contact_id),
    constraint encounter_contacts_encounter_id_fkey foreign key (owner_id, encounter_id)
        references encounters (owner_id, id) on delete cascade,
    constraint encounter_contacts_contact_id_fkey foreign key (owner_id, contact_id)
        references contacts (owner_id, id) on delete cascade
);
create index encounter_contacts_owner_id_contact_id_idx on encounter_contacts (owner_id, contact_id, encounter_id);
create index encounter_contacts_search_text_idx on encounter_contacts using gin (owner_id, search_text gin_trgm_ops) where search_text <> '';
