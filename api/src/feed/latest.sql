-- The three lessons of others that were shared last with teams of the account; see list.sql.
found as (
    select listed.lesson_id, listed.owner_id, listed.shared_at
    from mine
    cross join lateral (
        select shared.lesson_id, shared.owner_id, shared.shared_at
        from lesson_shares shared
        cross join lateral (
            select lessons.id from lessons
            where lessons.owner_id = shared.owner_id and lessons.id = shared.lesson_id
                and deleted_at is null
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
            and last.team_id = shared.team_id
        order by shared.shared_at desc, shared.lesson_id desc
        limit 3
    ) listed
    order by listed.shared_at desc, listed.lesson_id desc
    limit 3
)
