    select distinct 'pitch', p.id, p.title, d.practised_at, 1
    from pitch_practices d
    join pitches p on p.owner_id = d.owner_id and p.id = d.pitch_id and p.deleted_at is null
    where goal.metric = 'pitches_practised' and d.owner_id = goal.owner_id
        and (d.event_id = goal.event_id
            or (d.practised_at >= goal.starts_at and d.practised_at < goal.ends_at))
