-- $1 the account, $2 the pitch, $3 the number with which the last page ended or null, $4 rows. Whether
-- the account owns the pitch was asked before.
select jsonb_build_object(
    'version_id', v.id,
    'number', v.number,
    'used', said.used,
    'rated', said.rated,
    'mean', said.mean,
    'landed_well', said.landed_well) as row
from pitch_versions v
cross join lateral (
    select count(*) as used, count(e.pitch_landed) as rated,
        round(avg(e.pitch_landed), 2)::float8 as mean,
        count(*) filter (where e.pitch_landed >= 4) as landed_well
    from encounters e
    where e.owner_id = $1 and e.pitch_version_id = v.id and e.deleted_at is null) said
where v.owner_id = $1 and v.pitch_id = $2 and v.number < coalesce($3, 2147483647)
order by v.number desc
limit $4
