    select 'event', e.id, e.summary, e.starts_at,
        case goal.metric when 'learning_minutes' then p.learning_minutes else 1 end
    from participations p
    join events e on e.id = p.event_id
    where goal.metric in ('events_attended', 'learning_minutes')
        and p.account_id = goal.owner_id and e.deleted_at is null
        and case goal.metric when 'learning_minutes' then p.learning_minutes > 0 else p.attendance = 'attended' end
        and (p.event_id = goal.event_id or (p.starts_at >= goal.starts_at and p.starts_at < goal.ends_at))
        and (goal.tags is null or e.tags @> goal.tags)
        and (goal.filter ->> 'kind' is null or e.kind = goal.filter ->> 'kind')
