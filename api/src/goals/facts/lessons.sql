    select 'lesson', l.id, l.title, l.learned_at, 1
    from lessons l
    where goal.metric = 'lessons_captured' and l.owner_id = goal.owner_id and l.deleted_at is null
        and (l.event_id = goal.event_id
            or (l.learned_at >= goal.starts_at and l.learned_at < goal.ends_at))
        and (goal.tags is null or l.tags @> goal.tags)
        and (goal.filter ->> 'skill' is null or l.skills @> array[goal.filter ->> 'skill'])
