-- $1 the account, $2 the lesson, $3 the nudge, $4 words. What came of it belongs to the last time that the
-- account used the lesson and has said nothing of that yet; who deleted that said it here first.
with chosen as (
    select coalesce(
        (select application_id from lesson_nudges where owner_id = $1 and id = $3),
        (select id from lesson_applications
            where lesson_id = $2 and account_id = $1 and impact = ''
            order by applied_on desc, id desc limit 1),
        $3) as id
)
insert into lesson_applications (lesson_id, id, account_id, applied_on, what_changed, impact)
select $2, chosen.id, accounts.id, (now() at time zone tzid)::date, '', $4 from accounts, chosen where accounts.id = $1
on conflict (lesson_id, id) do update set impact = $4,
    version = lesson_applications.version + 1, updated_at = now()
    where lesson_applications.account_id = $1
returning id
