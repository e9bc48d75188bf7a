    -- A colleague's lesson has a title for as long as one sees it. A day is shown as its noon in UTC,
    -- which is that day almost everywhere.
    select 'lesson', l.id,
        case when l.owner_id = goal.owner_id or exists (
            select from lesson_shares s
            join memberships m on m.account_id = goal.owner_id and m.team_id = s.team_id
            join teams t on t.id = s.team_id and t.deleted_at is null
            where s.lesson_id = l.id
        ) then l.title else '' end,
        (applied.day + time '12:00') at time zone 'UTC', 1
    from (
        select lesson_id, min(applied_on) as day from lesson_applications
        where goal.metric = 'lessons_applied' and account_id = goal.owner_id
        group by lesson_id
    ) applied
    join lessons l on l.id = applied.lesson_id
    where l.deleted_at is null
        and ((l.owner_id = goal.owner_id and l.event_id = goal.event_id)
            or (applied.day >= goal.starts_on and applied.day < goal.ends_on))
        and (goal.tags is null or l.tags @> goal.tags)
        and (goal.filter ->> 'skill' is null or l.skills @> array[goal.filter ->> 'skill'])
