jsonb_build_object(
    'id', v.id,
    'pitch_id', v.pitch_id,
    'number', v.number,
    'body', v.body,
    'estimated_seconds', v.estimated_seconds,
    'fixed', v.owner_id <> $1
        or exists (select from pitch_practices d where d.pitch_id = v.pitch_id and d.version_id = v.id)
        or exists (select from pitch_feedback f where f.pitch_id = v.pitch_id and f.version_id = v.id)
        or exists (select from encounters e where e.owner_id = v.owner_id and e.pitch_version_id = v.id),
    'version', v.version,
    'created_at', v.created_at,
    'updated_at', v.updated_at)
