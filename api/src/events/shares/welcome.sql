-- $1 the account, $2 the team it is in now. What is over is no longer asked about, nor what the account
-- has as an event of its own.
insert into participations (account_id, event_id, starts_at, response, invited)
select $1, events.id, starts_at, 'needs_action', true
from event_shares
join events on events.id = event_id
where team_id = $2 and deleted_at is null and ends_at > now()
    and not exists (
        select from events own
        where own.owner_id = $1 and own.uid = events.uid and own.deleted_at is null and own.id <> events.id)
on conflict (account_id, event_id) do nothing
