to_jsonb(events) || jsonb_build_object(
        'all_day', starts_on is not null, 'participation', to_jsonb(participations),
        'owner', (select jsonb_build_object('id', accounts.id, 'full_name', accounts.full_name)
            from accounts where accounts.id = events.owner_id and participations.invited),
        'shares', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'team', jsonb_build_object('id', teams.id, 'name', teams.name), 'note', event_shares.note,
                'shared_by', case when sharer.id is not null then
                    jsonb_build_object('id', sharer.id, 'full_name', sharer.full_name) end,
                'shared_at', event_shares.shared_at) order by teams.name, teams.id), '[]')
            from event_shares
            join memberships on memberships.team_id = event_shares.team_id and memberships.account_id = $1
            join teams on teams.id = event_shares.team_id
            left join accounts sharer on sharer.id = event_shares.shared_by
            where event_shares.event_id = events.id))
