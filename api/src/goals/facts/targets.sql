    -- Each once, whoever else met them; at the event for as long as the conversation is of that event.
    select 'target', t.id, coalesce(nullif(t.full_name, ''), t.organization, ''), e.occurred_at, 1
    from target_meetings m
    join encounters e on e.owner_id = m.account_id and e.id = m.encounter_id
    join targets t on t.id = m.target_id and t.event_id = e.event_id
    where goal.metric = 'targets_met' and m.account_id = goal.owner_id and e.deleted_at is null
        and (e.event_id = goal.event_id
            or (e.occurred_at >= goal.starts_at and e.occurred_at < goal.ends_at))
        and (goal.organization is null or t.organization = goal.organization)
