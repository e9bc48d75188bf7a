-- $1 the account, which is in the team $2; the week from $3 until $4. `mine` comes before.
found as (
    select shared.lesson_id, shared.owner_id, shared.shared_at
    from lesson_shares shared
    join lessons on lessons.owner_id = shared.owner_id and lessons.id = shared.lesson_id and deleted_at is null
    where shared.team_id = $2 and shared_at >= $3 and shared_at < $4
    order by (select count(*) from lesson_reactions where lesson_reactions.lesson_id = shared.lesson_id) desc,
        shared_at desc, lesson_id desc
    limit 50
)
