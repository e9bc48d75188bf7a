-- $1 the account, $2 the lesson, $3 one comment or null, $4 and $5 where the last page ended or null,
-- $6 rows. Whether the account sees the lesson was asked before.
select jsonb_build_object(
    'id', c.id,
    'lesson_id', c.lesson_id,
    'author', (select jsonb_build_object('id', a.id, 'full_name', a.full_name)
        from accounts a where a.id = c.author_id and a.full_name <> ''),
    'body', c.body,
    'mentions', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'full_name', a.full_name)
            order by a.full_name, a.id), '[]')
        from accounts a where a.id = any (c.mentions) and a.full_name <> ''),
    'own', c.author_id = $1,
    'version', c.version,
    'created_at', c.created_at,
    'updated_at', c.updated_at) as row
from lesson_comments c
where c.lesson_id = $2
    and ($3::uuid is null or c.id = $3)
    and (c.created_at, c.id) > (coalesce($4::timestamptz, '-infinity'),
        coalesce($5::uuid, '00000000-0000-0000-0000-000000000000'))
order by c.created_at, c.id
limit $6
