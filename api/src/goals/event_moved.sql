-- $1 the event, $2 the end that an event has whose goals are over just now.
update goals g set
    look_at = now(),
    closed_at = case when e.ends_at > $2 then null else g.closed_at end,
    closed_count = case when e.ends_at > $2 then null else g.closed_count end,
    version = g.version + (e.ends_at > $2 and g.closed_at is not null)::int
from participations p
join events e on e.id = p.event_id
where p.event_id = $1 and g.owner_id = p.account_id and g.event_id = p.event_id
