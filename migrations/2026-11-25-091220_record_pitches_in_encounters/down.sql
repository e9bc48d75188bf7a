drop index encounters_owner_id_pitch_version_id_idx;
alter table encounters drop column pitch_landed, drop column pitch_version_id;
