(select coalesce(jsonb_agg(jsonb_build_object(
        'id', listed.id,
        'event_id', event_id,
        'full_name', full_name,
        'organization', organization,
        'reason', reason,
        'added_by', (select colleague from known where known.id = added_by),
        'claimed', exists (select from claims where target_id = listed.id),
        'claimed_by', (select colleague from claims join known on known.id = account_id
            where target_id = listed.id),
        'met', exists (select from met where target_id = listed.id),
        'met_by', (select coalesce(jsonb_agg(colleague order by known.full_name, known.id), '[]')
            from met join known on known.id = account_id where target_id = listed.id),
        'encounter_id', (select encounter_id from met
            where target_id = listed.id and account_id = $1),
        'version', version,
        'created_at', created_at,
        'updated_at', updated_at) order by listed.id), '[]')
    from listed)
