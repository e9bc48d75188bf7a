-- $2 and $3 where the last page ended or null, $4 rows.
where p.id in (
        select s.usp_id from memberships m
        join teams t on t.id = m.team_id and t.deleted_at is null
        join usp_shares s on s.team_id = m.team_id
        where m.account_id = $1)
    and p.owner_id <> $1 and p.deleted_at is null
    and (p.created_at, p.id) < (coalesce($2::timestamptz, 'infinity'),
        coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
order by p.created_at desc, p.id desc
limit $4
