-- Each team is read off its index in the order of the feed, from where the last page ended, until there
-- are enough. A lesson stands where it was shared last: its other shares are passed over. The limits
-- keep that look-ups for each share, in this order; joined, every lesson would be read.
found as (
    select listed.lesson_id, listed.owner_id, listed.shared_at
    from asked
    cross join lateral (
        select shared.lesson_id, shared.owner_id, shared.shared_at
        from lesson_shares shared
        cross join lateral (
            select lessons.id from lessons
            where lessons.owner_id = shared.owner_id and lessons.id = shared.lesson_id
                and deleted_at is null
                and ($6::text is null or $6 = any (tags))
                and ($7::uuid is null or event_id = $7 and exists (
                    select from participations join events on events.id = participations.event_id
                    where account_id = $1 and participations.event_id = $7
                        and events.deleted_at is null))
            limit 1
        ) lesson
        cross join lateral (
            select other.team_id from lesson_shares other
            where other.lesson_id = lesson.id
                and other.team_id = any (array(select team_id from asked))
            order by other.shared_at desc, other.team_id desc
            limit 1
        ) last
        where shared.team_id = asked.team_id
            and (shared.shared_at, shared.lesson_id) < (coalesce($3::timestamptz, 'infinity'),
                coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
            and ($8::uuid is null or shared.owner_id = $8)
            and ($9::text is null or shared.lesson_id in (select id from worded))
            and last.team_id = shared.team_id
        order by shared.shared_at desc, shared.lesson_id desc
        limit $5
    ) listed
    order by listed.shared_at desc, listed.lesson_id desc
    limit $5
)
