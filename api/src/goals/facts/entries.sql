    select 'entry', n.id, n.note, (n.happened_on + time '12:00') at time zone 'UTC', n.amount
    from goal_entries n
    where goal.metric = 'manual' and n.owner_id = goal.owner_id and n.goal_id = goal.id
        and (goal.event_id is not null or (n.happened_on >= goal.starts_on and n.happened_on < goal.ends_on))
