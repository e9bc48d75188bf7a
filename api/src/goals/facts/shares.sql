    select 'lesson', l.id, l.title, shared.at, 1
    from (
        select lesson_id, min(shared_at) as at from lesson_shares
        where goal.metric = 'lessons_shared' and owner_id = goal.owner_id
        group by lesson_id
    ) shared
    join lessons l on l.owner_id = goal.owner_id and l.id = shared.lesson_id
    where l.deleted_at is null
        and (l.event_id = goal.event_id or (shared.at >= goal.starts_at and shared.at < goal.ends_at))
        and (goal.tags is null or l.tags @> goal.tags)
        and (goal.filter ->> 'skill' is null or l.skills @> array[goal.filter ->> 'skill'])
