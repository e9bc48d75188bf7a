-- $2 the card, $3 whether what colleagues share is seen too.
where p.id = $2 and p.deleted_at is null and (p.owner_id = $1 or ($3 and exists (
    select from usp_shares s
    join memberships m on m.team_id = s.team_id and m.account_id = $1
    join teams t on t.id = s.team_id and t.deleted_at is null
    where s.usp_id = p.id)))
