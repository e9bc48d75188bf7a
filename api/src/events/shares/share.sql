-- $1 the event, $2 the teams, $3 who shares, $4 the note. Everybody in the teams may see the event
-- from now on: whoever does not take part yet is asked whether they will.
with shared as (
    insert into event_shares (event_id, team_id, shared_by, note)
    select $1, team_id, $3, $4 from unnest($2) as team_id
    on conflict (event_id, team_id) do update set note = excluded.note, shared_by = excluded.shared_by
)
insert into participations (account_id, event_id, starts_at, response, invited)
select distinct account_id, events.id, starts_at, 'needs_action', true
from memberships
join events on events.id = $1
where team_id = any ($2)
on conflict (account_id, event_id) do nothing
