-- $1 the account, $2 the beginnings of the quarters with the end of the last one, $3 the same with the
-- quarters before them in which a conversation still counts. Each part says what a list says: see Figures.
with span as materialized (
    select $2[1] as first, $3[1] as earliest, $2[cardinality($2)] as last, cardinality($2) - 1 as quarters
),
counted (quarter, figure, number) as (
    select width_bucket(first_met_at, $2), 'new_people', count(*)
    from contacts
    where owner_id = $1 and deleted_at is null
        and first_met_at >= (select first from span) and first_met_at < (select last from span)
    group by 1
    union all
    select width_bucket(occurred_at, $2), 'conversations', count(*)
    from encounters
    where owner_id = $1 and deleted_at is null
        and occurred_at >= (select first from span) and occurred_at < (select last from span)
    group by 1
    union all
    select quarter, 'ties_alive', count(distinct contact_id)
    from (
        select distinct width_bucket(occurred_at, $3) as talked, contact_id
        from encounters
        join encounter_contacts on encounter_contacts.owner_id = $1 and encounter_id = encounters.id
        join contacts on contacts.owner_id = $1 and contacts.id = contact_id and contacts.deleted_at is null
        where encounters.owner_id = $1 and encounters.deleted_at is null
            and occurred_at >= (select earliest from span) and occurred_at < (select last from span)
    ) talks
    -- Quarter 1 of those shown is quarter 4 of these.
    cross join span
    cross join lateral generate_series(greatest(talked - 3, 1), least(talked, span.quarters)) as quarter
    group by 1
    union all
    select width_bucket(due_at, $2),
        case when status <> 'completed' then 'follow_ups_open'
            when completed_at <= due_at then 'follow_ups_on_time'
            else 'follow_ups_late' end,
        count(*)
    from follow_ups
    where owner_id = $1 and deleted_at is null and status <> 'cancelled'
        and due_at >= (select first from span) and due_at < (select last from span)
        and contact_id in (select id from contacts where owner_id = $1 and deleted_at is null)
    group by 1, 2
    union all
    select width_bucket(completed_at, $2),
        case when direction = 'they_owe' then 'promises_received'
            when kind = 'introduction' then 'introductions_made'
            else 'resources_sent' end,
        count(*)
    from follow_ups
    where owner_id = $1 and deleted_at is null and status = 'completed'
        and (direction = 'they_owe' or (direction = 'i_owe' and kind in ('introduction', 'send_resource')))
        and completed_at >= (select first from span) and completed_at < (select last from span)
        and contact_id in (select id from contacts where owner_id = $1 and deleted_at is null)
    group by 1, 2
    union all
    select width_bucket(learned_at, $2), 'lessons_' || stage, count(*)
    from lessons
    where owner_id = $1 and deleted_at is null
        and learned_at >= (select first from span) and learned_at < (select last from span)
    group by 1, 2
    union all
    select width_bucket(participations.starts_at, $2), figure, sum(number)
    from participations
    join events on events.id = event_id and events.deleted_at is null
    cross join lateral (values
        ('events_attended', (attendance = 'attended')::int),
        ('learning_minutes', coalesce(learning_minutes, 0))
    ) as figures (figure, number)
    where account_id = $1
        and participations.starts_at >= (select first from span) and participations.starts_at < (select last from span)
    group by 1, 2
    union all
    select width_bucket(closed_at, $2),
        case when closed_count >= target then 'goals_reached' else 'goals_missed' end, count(*)
    from goals
    left join events on events.id = event_id
    where goals.owner_id = $1 and team_id is null and goals.deleted_at is null and events.deleted_at is null
        and abandoned_at is null and (closed_count >= target or paused_at is null)
        and closed_at >= (select first from span) and closed_at < (select last from span)
    group by 1, 2
    union all
    -- A minute that was begun counts, as in the record of professional development.
    select width_bucket(practised_at, $2), 'pitch_minutes', sum((seconds + 59) / 60)
    from pitch_practices
    join pitches on pitches.owner_id = $1 and pitches.id = pitch_id and pitches.deleted_at is null
    where pitch_practices.owner_id = $1
        and practised_at >= (select first from span) and practised_at < (select last from span)
    group by 1
)
select jsonb_build_object(
    'quarters', (
        select jsonb_agg(coalesce(figures, '{}') order by quarter)
        from span
        cross join lateral generate_series(1, span.quarters) as quarter
        left join (
            select quarter, jsonb_object_agg(figure, number) as figures from counted group by quarter
        ) known using (quarter)),
    'tags', (
        select coalesce(jsonb_agg(jsonb_build_object('tag', tag, 'lessons', lessons) order by lessons desc, tag), '[]')
        from (
            select tag, count(*) as lessons
            from lessons
            cross join lateral unnest(tags) as tag
            where owner_id = $1 and deleted_at is null
                and learned_at >= (select first from span) and learned_at < (select last from span)
            group by tag
            order by lessons desc, tag
            limit 8
        ) common)
) as row
