-- Safe: a new table only.
-- The key starts at the owner: an id says nothing about someone else's people, and every look-up,
-- list and reference begins where visibility begins.
create table contacts (
    owner_id uuid not null constraint contacts_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    kind text not null default 'individual',
    full_name text not null,
    -- What a person without a name is remembered by ("tall, works at the port").
    description text not null default '',
    given_name text,
    family_name text,
    nickname text,
    organization text,
    title text,
    role text,
    birthday date,
    note text not null default '',
    tags text[] not null default '{}',
    language text,
    source text not null default 'manual',
    -- [{"kind", "value", "types", "preference", "normalized"}]: always read and written with its
    -- person, so one row is one round trip.
    contact_points jsonb not null default '[]',
    introduced_by uuid,
    met_place text,
    keep_in_touch_days integer,
    -- Derived from the encounters, recomputed in the transaction of every encounter's write.
    first_met_at timestamptz,
    first_met_event_id uuid,
    last_contacted_at timestamptz,
    search_text text not null generated always as (
        fold_all(full_name, nickname, organization, title, role, description, words(tags),
            jsonb_path_query_array(contact_points, '$[*].value')::text, note)
    ) stored,
    sort_name text not null generated always as (fold(coalesce(nullif(full_name, ''), description))) stored,
    -- Never null, so that a page of the list starts with one comparison on the index.
    contacted_order timestamptz not null generated always as (coalesce(last_contacted_at, to_timestamp(0))) stored,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    archived_at timestamptz,
    deleted_at timestamptz,
    constraint contacts_pkey primary key (owner_id, id),
    constraint contacts_introduced_by_fkey foreign key (owner_id, introduced_by)
        references contacts (owner_id, id) on delete set null (introduced_by),
    constraint contacts_kind_check check (kind in ('individual', 'org')),
    constraint contacts_source_check check (source in ('manual', 'vcard', 'linkedin', 'google', 'outlook', 'qr', 'api')),
    constraint contacts_full_name_check check (full_name <> '' or description <> ''),
    constraint contacts_keep_in_touch_days_check check (keep_in_touch_days between 1 and 3650)
);
create index contacts_owner_id_sort_name_idx on contacts (owner_id, sort_name, id) where deleted_at is null;
create index contacts_owner_id_contacted_order_idx on contacts (owner_id, contacted_order desc, id desc) where deleted_at is null;
create index contacts_owner_id_created_at_idx on contacts (owner_id, created_at desc, id desc) where deleted_at is null;
create index contacts_owner_id_first_met_event_id_idx on contacts (owner_id, first_met_event_id, first_met_at) where first_met_event_id is not null;
create index contacts_owner_id_first_met_at_idx on contacts (owner_id, first_met_at) where first_met_at is not null;
create index contacts_owner_id_deleted_at_idx on contacts (owner_id, deleted_at) where deleted_at is not null;
create index contacts_search_text_idx on contacts using gin (owner_id, search_text gin_trgm_ops);
