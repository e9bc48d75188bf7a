 as row
from pitch_versions v
-- $1 the account, $2 the pitch, $3 one version or null, $4 the number with which the last page ended
-- or null, $5 rows. Whether the account owns the pitch was asked before.
where v.owner_id = $1 and v.pitch_id = $2
    and ($3::uuid is null or v.id = $3)
    and v.number < coalesce($4, 2147483647)
order by v.number desc
limit $5
