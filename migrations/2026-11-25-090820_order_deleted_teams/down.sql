drop index teams_deleted_at_idx;
