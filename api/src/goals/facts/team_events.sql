    -- Events that are over and that somebody of the team had said yes to, which the team sees; who was
    -- there in the end is their own business. Whoever joined later may not see an event of before.
    select 'event', e.id,
        case when exists (select from participations mine where mine.account_id = goal.reader_id and mine.event_id = e.id)
            then e.summary else '' end,
        e.starts_at, 1
    from event_shares s
    join events e on e.id = s.event_id
    where goal.metric = 'events_attended' and s.team_id = goal.team_id
        and e.deleted_at is null and e.status <> 'cancelled' and e.ends_at <= now()
        and e.starts_at >= goal.starts_at and e.starts_at < goal.ends_at
        and exists (
            select from participations p
            join memberships m on m.account_id = p.account_id and m.team_id = s.team_id
            where p.event_id = e.id and p.response = 'accepted'
        )
        and (goal.tags is null or e.tags @> goal.tags)
        and (goal.filter ->> 'kind' is null or e.kind = goal.filter ->> 'kind')
