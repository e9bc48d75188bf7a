-- $1 the account, $2 now, $3 where today begins, $4 where it ends, $5 where the day after tomorrow
-- ends, $6 the beginnings of the weeks with the end of the last, $7 and $8 the first and the last
-- of those. `mine`, `colleague_lessons`, `unread` and `asking` come before.
planned as not materialized (
    select event_id as id, participations.starts_at, ends_at, debriefed_at, attendance, response, invited
    from participations
    join events on events.id = event_id
    where account_id = $1 and deleted_at is null
        and status not in ('cancelled', 'postponed') and response <> 'declined'
),
-- What colleagues shared and nobody answered is no plan yet.
meant as not materialized (
    select * from planned where not (invited and response = 'needs_action')
),
asked as (
    select id from planned
    where invited and response = 'needs_action' and starts_at > $2 - interval '60 days' and ends_at > $2
    order by starts_at, id limit 5
),
-- An event that is on began within the last two months, so that the past is not searched.
next_event as (
    select id from (
        (select 1 as choice, id from meant
         where starts_at between $2 - interval '60 days' and $2 and ends_at > $2
         order by starts_at desc, id limit 1)
        union all
        (select 2, id from meant where starts_at > $2 order by starts_at, id limit 1)
        union all
        (select 3, id from meant
         where starts_at between $2 - interval '60 days' and $2 and ends_at between $3 and $2
         order by ends_at desc, id limit 1)
    ) candidates
    order by choice limit 1
),
debrief as (
    select id, ends_at from meant
    where starts_at between $2 - interval '60 days' and $2
        and ends_at between $2 - interval '7 days' and $2
        and debriefed_at is null and attendance <> 'no_show'
    order by ends_at desc, id limit 3
),
-- An event as it is answered everywhere: with the participation, whose it is, and its shares.
shown as materialized (
    select event_id as id, 