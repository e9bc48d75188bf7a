    select 'lesson', l.id, l.title, s.shared_at, 1
    from lesson_shares s
    join lessons l on l.owner_id = s.owner_id and l.id = s.lesson_id
    where goal.metric = 'lessons_shared' and s.team_id = goal.team_id and l.deleted_at is null
        and s.shared_at >= goal.starts_at and s.shared_at < goal.ends_at
        and (goal.tags is null or l.tags @> goal.tags)
        and (goal.filter ->> 'skill' is null or l.skills @> array[goal.filter ->> 'skill'])
