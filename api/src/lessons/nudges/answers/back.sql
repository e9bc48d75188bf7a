-- $1 the account, $2 the lesson, $3 the nudge. Takes away what its answer wrote: the application that it
-- made, or the impact of one that was there. One that says more by now stays.
with answered as (
    select answer, application_id from lesson_nudges where owner_id = $1 and id = $3
), gone as (
    delete from lesson_applications a using answered
    where a.lesson_id = $2 and a.account_id = $1 and a.id = application_id and a.id = $3
        and (answer = 'made_a_difference' or (a.impact = '' and a.evidence_url is null))
)
update lesson_applications a set impact = '', version = a.version + 1, updated_at = now()
from answered
where a.lesson_id = $2 and a.account_id = $1 and a.id = application_id and a.id <> $3
    and answer = 'made_a_difference'
