-- Safe: a column that may be null takes no rewrite, and what is added unproven reads no row. While
-- the two indexes are built, about a second for a million rows, writes of those tables wait.
set local lock_timeout = '2s';
-- Somebody who deleted their account and left what they had shared: nobody signs in, nobody is named.
-- The address is the id, which is none.
alter table accounts
    add column deleted_at timestamptz,
    add constraint accounts_deleted_at_check check (
        deleted_at is null or (full_name = '' and password_hash = '' and email = id::text)) not valid;
create index accounts_deleted_at_idx on accounts (deleted_at) where deleted_at is not null;
-- A lesson may move to such an account, and takes along whom it is shared with.
alter table lesson_shares drop constraint lesson_shares_lesson_id_fkey,
    add constraint lesson_shares_lesson_id_fkey foreign key (owner_id, lesson_id)
        references lessons (owner_id, id) on update cascade on delete cascade not valid;
-- An account with many people goes within a second: each person and conversation that goes looks
-- here for what refers to it.
create index contacts_owner_id_introduced_by_idx on contacts (owner_id, introduced_by) where introduced_by is not null;
create index follow_ups_owner_id_encounter_id_idx on follow_ups (owner_id, encounter_id) where encounter_id is not null;
