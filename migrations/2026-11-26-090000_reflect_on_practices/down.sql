alter table reflections drop column practice_id, drop column pitch_id;
alter table pitch_practices drop constraint pitch_practices_owner_id_pitch_id_id_key;
