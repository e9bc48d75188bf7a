-- What else the week has; `listed` holds its lessons as the feed shows them.
told as (
    select used.*, l.title
    from lesson_shares shared
    join lessons l on l.owner_id = shared.owner_id and l.id = shared.lesson_id and l.deleted_at is null
    join lesson_applications used on used.lesson_id = l.id
    where shared.team_id = $2 and used.created_at >= $3 and used.created_at < $4
    order by used.created_at desc, used.id desc
    limit 50
), gatherings as (
    select events.id, summary, events.starts_at, events.tzid, note
    from event_shares
    join events on events.id = event_id and events.deleted_at is null
    join participations own on own.event_id = events.id and own.account_id = $1
    where team_id = $2 and shared_at >= $3 and shared_at < $4
    order by events.starts_at, events.id
    limit 50
)
select jsonb_build_object(
    'lessons', (select coalesce(jsonb_agg(item order by (item -> 'useful' -> 'count')::int desc, shared_at desc, lesson_id desc), '[]')
        from listed),
    'applications', (select coalesce(jsonb_agg(jsonb_build_object(
            'lesson', jsonb_build_object('id', told.lesson_id, 'title', told.title),
            'author', (select jsonb_build_object('id', accounts.id, 'full_name', full_name)
                from accounts where accounts.id = told.account_id and full_name <> ''),
            'applied_on', applied_on, 'what_changed', what_changed, 'impact', impact)
        order by told.created_at desc, told.id desc), '[]') from told),
    'events', (select coalesce(jsonb_agg(jsonb_build_object(
            'id', gatherings.id, 'summary', summary, 'starts_at', starts_at, 'tzid', tzid, 'note', note,
            'attendees', (select coalesce(jsonb_agg(jsonb_build_object(
                    'id', accounts.id, 'full_name', accounts.full_name, 'response', theirs.response)
                    order by theirs.response, accounts.full_name, accounts.id), '[]')
                from memberships
                join participations theirs on theirs.account_id = memberships.account_id
                    and theirs.event_id = gatherings.id and theirs.response in ('accepted', 'tentative')
                join accounts on accounts.id = theirs.account_id
                where memberships.team_id = $2))
        order by starts_at, gatherings.id), '[]') from gatherings)) as row
