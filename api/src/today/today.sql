 as event,
        participations.starts_at, ends_at
    from participations
    join events on events.id = event_id
    where account_id = $1
        and event_id = any (array(select id from next_event union all select id from asked union all select id from debrief))
),
due as materialized (
    select follow_ups.id, greatest(due_at, snoozed_until) as comes_up
    from follow_ups
    -- The limit keeps this a look-up for each that is due; joined, everybody is read to be hashed.
    cross join lateral (
        select from contacts
        where contacts.owner_id = $1 and contacts.id = contact_id and contacts.deleted_at is null
        limit 1
    ) known
    where follow_ups.owner_id = $1 and follow_ups.deleted_at is null
        and status in ('needs_action', 'in_process') and greatest(due_at, snoozed_until) < $5
),
people as (
    select width_bucket(first_met_at, $6::timestamptz[]) as week, count(*) as number
    from contacts
    where owner_id = $1 and deleted_at is null and first_met_at >= $7 and first_met_at < $8
    group by 1
),
written as (
    select width_bucket(learned_at, $6::timestamptz[]) as week, count(*) as number
    from lessons
    where owner_id = $1 and deleted_at is null and learned_at >= $7 and learned_at < $8
    group by 1
)
select
    (select event from shown join next_event using (id)) as next_event,
    (select coalesce(jsonb_agg(event order by starts_at, id), '[]')
     from shown join asked using (id)) as shared_events,
    (select coalesce(jsonb_agg(to_jsonb(goals) order by goals.id), '[]')
     from goals
     where owner_id = $1 and deleted_at is null and event_id = (select id from next_event)) as goals,
    (select coalesce(jsonb_agg(to_jsonb(follow_ups) || jsonb_build_object(
            'contact', jsonb_build_object('id', contacts.id, 'full_name', full_name,
                'description', description, 'organization', organization))
        order by comes_up, follow_ups.id), '[]')
     from (select * from due order by comes_up, id limit 7) first
     join follow_ups on follow_ups.owner_id = $1 and follow_ups.id = first.id
     join contacts on contacts.owner_id = $1 and contacts.id = contact_id) as follow_ups,
    (select count(*) from due where comes_up < $4) as follow_ups_due,
    array(select coalesce(number, 0) from generate_series(1, cardinality($6) - 1) as week
        left join people using (week) order by week) as people,
    array(select coalesce(number, 0) from generate_series(1, cardinality($6) - 1) as week
        left join written using (week) order by week) as lessons,
    (select coalesce(jsonb_agg(to_jsonb(latest) || jsonb_build_object('team_ids', array(
            select team_id from lesson_shares join teams on teams.id = team_id
            where lesson_id = latest.id and teams.deleted_at is null order by shared_at, team_id))
        order by learned_at desc, id desc), '[]')
     from (select * from lessons where owner_id = $1 and deleted_at is null
         order by learned_at desc, id desc limit 3) latest) as recent_lessons,
    (select coalesce(jsonb_agg(asking.row order by asked_at desc, id desc), '[]') from asking) as nudges,
    case when exists (select from mine) then
        (select coalesce(jsonb_agg(item order by shared_at desc, lesson_id desc), '[]')
         from colleague_lessons)
    end as colleague_lessons,
    (select number from unread) as notifications_unread,
    (select coalesce(jsonb_agg(event order by shown.ends_at desc, id), '[]')
     from shown join debrief using (id)) as debrief,
    (select jsonb_build_object('completed', count(*),
        'on_time', count(*) filter (where completed_at <= due_at))
     from follow_ups
     where owner_id = $1 and deleted_at is null and status = 'completed'
        and completed_at >= $7 and completed_at <= $2) as follow_ups_on_time
