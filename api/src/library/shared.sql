        order by learned_at desc, id desc
        limit $5
    )
    union all
    (
        select listed.owner_id, listed.lesson_id, listed.shared_at, listed.shared_at
        from mine
        cross join lateral (
            select shared.lesson_id, shared.owner_id, shared.shared_at
            from lesson_shares shared
            cross join lateral (
                select id from lessons
                where lessons.owner_id = shared.owner_id and lessons.id = shared.lesson_id and
