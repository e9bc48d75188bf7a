-- $1 the account, $2 the lesson, $3 one application or null, $4 and $5 where the last page ended or
-- null, $6 rows. Whether the account sees the lesson was asked before.
select jsonb_build_object(
    'id', a.id,
    'lesson_id', a.lesson_id,
    'author', (select jsonb_build_object('id', who.id, 'full_name', who.full_name)
        from accounts who where who.id = a.account_id and who.full_name <> ''),
    'applied_on', a.applied_on,
    'what_changed', a.what_changed,
    'impact', a.impact,
    'evidence_url', a.evidence_url,
    'own', a.account_id = $1,
    'version', a.version,
    'created_at', a.created_at,
    'updated_at', a.updated_at) as row
from lesson_applications a
where a.lesson_id = $2
    and ($3::uuid is null or a.id = $3)
    and (a.applied_on, a.id) < (coalesce($4::date, 'infinity'),
        coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
order by a.applied_on desc, a.id desc
limit $6
