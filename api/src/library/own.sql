-- One's own are read off their index in the order of the list, and so are those of each team, until there
-- are enough of both; see the feed.
found as (
    (
        select owner_id, id as lesson_id, learned_at as came_at, (
            select max(shared.shared_at) from lesson_shares shared
            join mine on mine.team_id = shared.team_id
            where shared.lesson_id = lessons.id) as shared_at
        from lessons
        where owner_id = $1
            and (learned_at, id) < (coalesce($3::timestamptz, 'infinity'),
                coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
            and
