    -- What somebody of the team made of a lesson that the team sees; all of it is seen with the lesson.
    select 'lesson', l.id, l.title, (applied.day + time '12:00') at time zone 'UTC', 1
    from (
        select s.owner_id, s.lesson_id, min(a.applied_on) as day
        from lesson_shares s
        join lesson_applications a on a.lesson_id = s.lesson_id
        join memberships m on m.account_id = a.account_id and m.team_id = s.team_id
        where goal.metric = 'lessons_applied' and s.team_id = goal.team_id
        group by s.owner_id, s.lesson_id
    ) applied
    join lessons l on l.owner_id = applied.owner_id and l.id = applied.lesson_id
    where l.deleted_at is null and applied.day >= goal.starts_on and applied.day < goal.ends_on
        and (goal.tags is null or l.tags @> goal.tags)
        and (goal.filter ->> 'skill' is null or l.skills @> array[goal.filter ->> 'skill'])
