-- $1 the account, $2 the event, $3 rows. Who goes of the teams that the account is in and the event
-- is shared with, and whose event it is. A no and silence are nobody's business.
select accounts.id, full_name, response
from participations
join accounts on accounts.id = account_id
where event_id = $2 and account_id <> $1 and response in ('accepted', 'tentative')
    and exists (
        select from event_shares
        join memberships mine on mine.team_id = event_shares.team_id and mine.account_id = $1
        where event_shares.event_id = $2
            and (not invited or exists (
                select from memberships theirs
                where theirs.team_id = event_shares.team_id and theirs.account_id = participations.account_id)))
order by response, full_name, accounts.id
limit $3
