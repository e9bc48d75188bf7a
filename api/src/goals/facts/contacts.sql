    select 'contact', c.id, coalesce(nullif(c.full_name, ''), c.description), c.first_met_at, 1
    from contacts c
    where goal.metric = 'new_contacts' and c.owner_id = goal.owner_id and c.deleted_at is null
        and (c.first_met_event_id = goal.event_id
            or (c.first_met_at >= goal.starts_at and c.first_met_at < goal.ends_at))
        and (goal.tags is null or c.tags @> goal.tags)
        and (goal.organization is null or c.organization = goal.organization)
