                limit 1
            ) lesson
            cross join lateral (
                select other.team_id from lesson_shares other
                where other.lesson_id = lesson.id
                    and other.team_id = any (array(select team_id from mine))
                order by other.shared_at desc, other.team_id desc
                limit 1
            ) last
            where shared.team_id = mine.team_id and shared.owner_id <> $1
                and (shared.shared_at, shared.lesson_id) < (coalesce($3::timestamptz, 'infinity'),
                    coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
                and last.team_id = shared.team_id
            order by shared.shared_at desc, shared.lesson_id desc
            limit $5
        ) listed
        order by listed.shared_at desc, listed.lesson_id desc
        limit $5
    )
    order by came_at desc, lesson_id desc
    limit $5
)
