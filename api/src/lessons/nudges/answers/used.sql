-- $1 the account, $2 the lesson, $3 the nudge, whose id the application has, $4 words or null.
insert into lesson_applications (lesson_id, id, account_id, applied_on, what_changed)
select $2, $3, id, (now() at time zone tzid)::date, coalesce($4, '') from accounts where id = $1
on conflict (lesson_id, id) do update set what_changed = $4,
    version = lesson_applications.version + 1, updated_at = now()
    where $4 is not null and lesson_applications.account_id = $1
