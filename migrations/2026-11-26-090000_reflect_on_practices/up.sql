-- Safe: columns that take no rewrite, a key on a table that is still small, constraints that every row keeps,
-- and an index without rows.
set local lock_timeout = '2s';
alter table pitch_practices
    add constraint pitch_practices_owner_id_pitch_id_id_key unique (owner_id, pitch_id, id);
alter table reflections
    add column pitch_id uuid,
    add column practice_id uuid,
    add constraint reflections_practice_id_fkey foreign key (owner_id, pitch_id, practice_id)
        references pitch_practices (owner_id, pitch_id, id) on delete set null (pitch_id, practice_id) not valid,
    add constraint reflections_practice_id_check check ((pitch_id is null) = (practice_id is null)) not valid;
create index reflections_owner_id_pitch_id_practice_id_idx
    on reflections (owner_id, pitch_id, practice_id) where practice_id is not null;
