-- $1 the account, $2 the one without a name. Where and from whom a lesson is was never for others.
-- What is on a lesson that stays with the account goes with that lesson.
with commented as (
    update lesson_comments set author_id = $2 where author_id = $1
), applied as (
    update lesson_applications set account_id = $2 where account_id = $1
), found_useful as (
    update lesson_reactions set account_id = $2 where account_id = $1
)
update lessons set owner_id = $2, event_id = null, encounter_id = null, learned_from = null, nudge_at = null
where owner_id = $1 and deleted_at is null and exists (
    select from lesson_shares
    join teams on teams.id = lesson_shares.team_id and teams.deleted_at is null
    join memberships on memberships.team_id = teams.id and account_id <> $1
    where lesson_id = lessons.id)
