-- $1 the account, $2 the lesson, $3 the nudge, whose answer and what that wrote are gone: the stage is what
-- it was, unless other facts hold it, and the lesson asks again when it would have.
update lessons l set
    stage = case when held then l.stage else n.stage_before end,
    version = l.version + (not held)::int,
    updated_at = case when held then l.updated_at else now() end,
    nudge_at = case when n.answer = 'not_for_me' then l.created_at + make_interval(days => case (
            select max(day) from lesson_nudges where lesson_id = $2)
        when 7 then 30 when 30 then 90 end) else l.nudge_at end
from lesson_nudges n, lateral (
    select n.stage_before is null or n.stage_before = stage or case stage
        when 'applied' then exists (select from lesson_applications where lesson_id = $2)
        when 'impact' then exists (select from lesson_applications where lesson_id = $2 and impact <> '')
        else true end as held
    from lessons where owner_id = $1 and id = $2
) facts
where l.owner_id = $1 and l.id = $2 and n.owner_id = $1 and n.id = $3
