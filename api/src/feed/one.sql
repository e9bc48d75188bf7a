,
-- $1 the account, $2 the lesson: one's own, or one that is shared with a team of one's own.
found as (
    select lessons.id as lesson_id, lessons.owner_id, (
        select max(shared.shared_at) from lesson_shares shared
        join mine on mine.team_id = shared.team_id
        where shared.lesson_id = lessons.id) as shared_at
    from lessons
    where lessons.id = $2 and lessons.deleted_at is null
)
