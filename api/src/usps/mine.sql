-- $2 and $3 where the last page ended or null, $4 rows.
where p.owner_id = $1 and p.deleted_at is null
    and (p.created_at, p.id) < (coalesce($2::timestamptz, 'infinity'),
        coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
order by p.created_at desc, p.id desc
limit $4
