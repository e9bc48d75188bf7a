    select 'follow_up', f.id, coalesce(nullif(f.summary, ''), nullif(c.full_name, ''), c.description), f.completed_at, 1
    from follow_ups f
    join contacts c on c.owner_id = f.owner_id and c.id = f.contact_id
    where goal.metric in ('follow_ups_completed', 'follow_ups_on_time', 'introductions_made')
        and f.owner_id = goal.owner_id and f.deleted_at is null and f.status = 'completed'
        and (goal.metric <> 'follow_ups_on_time' or f.completed_at <= f.due_at)
        and (goal.metric <> 'introductions_made' or f.kind = 'introduction')
        and (f.event_id = goal.event_id
            or (f.completed_at >= goal.starts_at and f.completed_at < goal.ends_at))
        and (goal.tags is null or c.tags @> goal.tags)
        and (goal.organization is null or c.organization = goal.organization)
