-- $1 the account, $2 the team it is in now. What is over is no longer asked about.
insert into participations (account_id, event_id, starts_at, response, invited)
select $1, events.id, starts_at, 'needs_action', true
from event_shares
join events on events.id = event_id
where team_id = $2 and deleted_at is null and ends_at > now()
on conflict (account_id, event_id) do nothing
