-- $1 the account, $2 the lesson, $3 the nudge, $4 its answer or null, $5 what that wrote or null, $6 whether
-- the same was answered before. Where the lesson stands is kept as long as nothing has moved it yet.
with answered as (
    update lesson_nudges set answer = $4, answered_at = case when $4 is not null then now() end, application_id = $5,
        stage_before = case when $6 then coalesce(stage_before, now_at) when $5 is not null then now_at end
    from (select stage as now_at from lessons where owner_id = $1 and id = $2) lesson
    where owner_id = $1 and id = $3
)
update lessons set nudge_at = null
where owner_id = $1 and id = $2 and $4 = 'not_for_me'
