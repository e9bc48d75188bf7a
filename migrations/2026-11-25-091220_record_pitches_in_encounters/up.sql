-- Safe: columns that take no rewrite, constraints that every row keeps, and an index without rows.
set local lock_timeout = '2s';
alter table encounters
    add column pitch_version_id uuid,
    add column pitch_landed integer,
    add constraint encounters_pitch_version_id_fkey foreign key (owner_id, pitch_version_id)
        references pitch_versions (owner_id, id) on delete set null (pitch_version_id) not valid,
    add constraint encounters_pitch_landed_check check (pitch_landed between 1 and 5) not valid;
create index encounters_owner_id_pitch_version_id_idx
    on encounters (owner_id, pitch_version_id, occurred_at desc, id desc) where pitch_version_id is not null;
