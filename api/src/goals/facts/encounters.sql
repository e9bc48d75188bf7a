    select 'encounter', e.id, coalesce(nullif(e.summary, ''), with_whom.names, ''), e.occurred_at, 1
    from encounters e
    cross join lateral (
        select string_agg(coalesce(nullif(c.full_name, ''), c.description), ', ' order by c.sort_name) as names,
            coalesce(bool_or(c.organization = goal.organization), false) as of_organization
        from encounter_contacts ec
        join contacts c on c.owner_id = ec.owner_id and c.id = ec.contact_id
        where ec.owner_id = e.owner_id and ec.encounter_id = e.id
    ) with_whom
    where goal.metric = 'encounters' and e.owner_id = goal.owner_id and e.deleted_at is null
        and (e.event_id = goal.event_id
            or (e.occurred_at >= goal.starts_at and e.occurred_at < goal.ends_at))
        and (goal.tags is null or e.topics @> goal.tags)
        and (goal.filter ->> 'channel' is null or e.channel = goal.filter ->> 'channel')
        and (goal.organization is null or with_whom.of_organization)
