-- $1 the account, $2 and $3 where the last page ended or null, $4 rows, $5 days kept. Each kind
-- gives at most a page of its own, read off its index on (owner_id, deleted_at).
select kind, id, label, deleted_at, deleted_at + $5 * interval '1 day' as purge_at
from (
    (select 'event' as kind, id, summary as label, deleted_at from events
     where owner_id = $1 and deleted_at is not null
        and ($2::timestamptz is null or (deleted_at, id) < ($2, $3::uuid))
     order by deleted_at desc, id desc limit $4)
    union all
    (select 'contact', id, coalesce(nullif(full_name, ''), description), deleted_at from contacts
     where owner_id = $1 and deleted_at is not null
        and ($2 is null or (deleted_at, id) < ($2, $3))
     order by deleted_at desc, id desc limit $4)
    union all
    (select 'encounter', id, coalesce(nullif(summary, ''), (
            select string_agg(coalesce(nullif(full_name, ''), description), ', ' order by sort_name)
            from encounter_contacts
            join contacts on contacts.owner_id = $1 and contacts.id = contact_id
            where encounter_contacts.owner_id = $1 and encounter_id = encounters.id), ''), deleted_at
     from encounters
     where owner_id = $1 and deleted_at is not null
        and ($2 is null or (deleted_at, id) < ($2, $3))
     order by deleted_at desc, id desc limit $4)
    union all
    (select 'follow_up', id, coalesce(nullif(summary, ''), (
            select coalesce(nullif(full_name, ''), description) from contacts
            where contacts.owner_id = $1 and contacts.id = contact_id), ''), deleted_at
     from follow_ups
     where owner_id = $1 and deleted_at is not null
        and ($2 is null or (deleted_at, id) < ($2, $3))
     order by deleted_at desc, id desc limit $4)
    union all
    (select 'goal', id, statement, deleted_at from goals
     where owner_id = $1 and deleted_at is not null
        and ($2 is null or (deleted_at, id) < ($2, $3))
     order by deleted_at desc, id desc limit $4)
    union all
    (select 'lesson', id, title, deleted_at from lessons
     where owner_id = $1 and deleted_at is not null
        and ($2 is null or (deleted_at, id) < ($2, $3))
     order by deleted_at desc, id desc limit $4)
    union all
    (select 'collection', id, title, deleted_at from collections
     where owner_id = $1 and deleted_at is not null
        and ($2 is null or (deleted_at, id) < ($2, $3))
     order by deleted_at desc, id desc limit $4)
    union all
    (select 'reflection', id, coalesce(
            (select summary from events where events.id = event_id),
            (select title from pitches where pitches.owner_id = $1 and pitches.id = pitch_id),
            left(answers ->> case model
                when 'free' then 'text'
                when 'what_so_what_now_what' then 'what'
                when 'gibbs' then 'description'
                else 'experience' end, 80), ''), deleted_at
     from reflections
     where owner_id = $1 and deleted_at is not null
        and ($2 is null or (deleted_at, id) < ($2, $3))
     order by deleted_at desc, id desc limit $4)
    union all
    (select 'pitch', id, title, deleted_at from pitches
     where owner_id = $1 and deleted_at is not null
        and ($2 is null or (deleted_at, id) < ($2, $3))
     order by deleted_at desc, id desc limit $4)
    union all
    (select 'usp', id, title, deleted_at from usps
     where owner_id = $1 and deleted_at is not null
        and ($2 is null or (deleted_at, id) < ($2, $3))
     order by deleted_at desc, id desc limit $4)
    union all
    -- Few own more than a handful.
    (select 'team', teams.id, name, deleted_at from memberships
     join teams on teams.id = team_id
     where account_id = $1 and memberships.role = 'owner' and deleted_at is not null
        and ($2 is null or (deleted_at, teams.id) < ($2, $3))
     order by deleted_at desc, teams.id desc limit $4)
) trash
order by deleted_at desc, id desc
limit $4
