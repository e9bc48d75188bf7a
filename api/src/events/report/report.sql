    (select coalesce(jsonb_agg(colleague || jsonb_build_object('response', response)
            order by response, full_name, known.id), '[]')
        from participations join known on known.id = account_id
        where event_id = $2 and account_id <> $1 and response in ('accepted', 'tentative')) as colleagues,
    (select coalesce(jsonb_agg(to_jsonb(goals) order by id), '[]')
        from goals
        where owner_id = $1 and deleted_at is null and event_id = $2) as goals,
    (select tzid from accounts where id = $1) as tzid
from seen
join participations using (account_id, event_id)
join events on events.id = event_id
