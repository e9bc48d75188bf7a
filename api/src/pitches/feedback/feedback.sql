-- $1 the account, $2 the pitch, $3 one of its feedback or null, $4 and $5 where the last page ended or
-- null, $6 rows. Whether the account sees the pitch was asked before.
select jsonb_build_object(
    'id', f.id,
    'pitch_id', f.pitch_id,
    'version_id', f.version_id,
    'version_number', v.number,
    'author', (select jsonb_build_object('id', who.id, 'full_name', who.full_name)
        from accounts who where who.id = f.author_id and who.full_name <> ''),
    'commendation', f.commendation,
    'recommendation', f.recommendation,
    'clarity', f.clarity,
    'relevance', f.relevance,
    'credibility', f.credibility,
    'delivery', f.delivery,
    'ask', f.ask,
    'own', f.author_id = $1,
    'version', f.version,
    'created_at', f.created_at,
    'updated_at', f.updated_at) as row
from pitch_feedback f
join pitch_versions v on v.pitch_id = f.pitch_id and v.id = f.version_id
where f.pitch_id = $2 and (f.author_id = $1 or v.owner_id = $1)
    and ($3::uuid is null or f.id = $3)
    and (f.created_at, f.id) < (coalesce($4::timestamptz, 'infinity'),
        coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
order by f.created_at desc, f.id desc
limit $6
