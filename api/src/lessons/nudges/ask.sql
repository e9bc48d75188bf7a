-- $1 now; $2 owners, $3 their lessons, which this transaction holds, $4 ids for new nudges, $5 the hashes
-- of their tokens. Whoever missed some is asked once, for the latest. A nudge that nobody answered is the
-- one that asks again, so that the links of an older mail go on to work.
with due as (
    select l.owner_id, l.id as lesson_id, nudge_id, token_hash, l.stage <> 'impact' as open, l.created_at,
        (select max(day) from unnest(array[7, 30, 90]) day where l.created_at + make_interval(days => day) <= $1) as day,
        case when exists (
            select from lesson_applications own where own.lesson_id = l.id and own.account_id = l.owner_id
        ) then 'difference' else 'used' end as question
    from unnest($2, $3, $4, $5) as due (owner_id, lesson_id, nudge_id, token_hash)
    join lessons l on l.owner_id = due.owner_id and l.id = due.lesson_id
), planned as (
    update lessons set nudge_at = case when open then due.created_at + make_interval(days =>
        case when day is null then 7 when day = 7 then 30 when day = 30 then 90 end) end
    from due where lessons.owner_id = due.owner_id and lessons.id = due.lesson_id
), again as (
    update lesson_nudges n set day = due.day, question = due.question, asked_at = $1
    from due where n.lesson_id = due.lesson_id and n.owner_id = due.owner_id and n.answer is null
        and open and due.day is not null
    returning n.owner_id, n.id, n.lesson_id
), anew as (
    insert into lesson_nudges (owner_id, id, lesson_id, day, question, asked_at, token_hash)
    select owner_id, nudge_id, lesson_id, day, question, $1, token_hash from due
    where open and day is not null and not exists (
        select from lesson_nudges n where n.lesson_id = due.lesson_id and n.answer is null)
    on conflict (lesson_id, day) do nothing
    returning owner_id, id, lesson_id
), told as (
    select * from again union all select * from anew
), wanted as (
    insert into notification_settings (account_id)
    select distinct owner_id from told order by owner_id
    on conflict (account_id) do nothing
)
insert into notifications (account_id, id, kind, lesson_id, created_at)
select owner_id, id, 'lesson_asks', lesson_id, $1 from told
order by owner_id, id
on conflict (account_id, id) do update set created_at = excluded.created_at, read_at = null
