-- $1 the account, $2 the first day or null, $3 the last day or null: what counts as professional development,
-- of what is written down anyway. No row of people is read here.
clock as (
    -- A day begins somewhere a day earlier, and ends somewhere a day later.
    select id, tzid, first, last, (first - 1)::timestamptz as since, (last + 2)::timestamptz as until
    from accounts
    cross join (select coalesce($2::date, '-infinity') as first, coalesce($3::date, 'infinity') as last) period
    where id = $1
),
facts as (
    select 'participation' as kind, e.id as source_id,
        coalesce(e.starts_on, (e.starts_at at time zone e.tzid)::date) as happened_on, e.starts_at as happened_at,
        e.summary as title,
        case when e.kind in ('workshop', 'conference') then 'structured' else 'informal' end as type,
        'act' as stage,
        -- What somebody said, or how long it was; of a day, eight hours at most.
        coalesce(p.learning_minutes, least(
            extract(epoch from e.ends_at - e.starts_at) / 60,
            480 * (1 + ((e.ends_at - interval '1 second') at time zone e.tzid)::date
                - (e.starts_at at time zone e.tzid)::date))::int) as minutes,
        p.purpose as objective, '' as learning, '' as application, '' as impact, e.url as evidence_url
    from clock
    join participations p on p.account_id = clock.id and p.starts_at >= since and p.starts_at < until
    join events e on e.id = p.event_id
    where p.attendance = 'attended' and e.deleted_at is null
    union all
    -- That somebody looked back counts; what they wrote is nobody's business.
    select 'reflection', r.id, (r.reflected_at at time zone clock.tzid)::date, r.reflected_at,
        coalesce(
            (select e.summary from events e where e.id = r.event_id and e.deleted_at is null),
            (select p.title from pitches p where p.owner_id = r.owner_id and p.id = r.pitch_id and p.deleted_at is null), ''),
        'reflective', 'reflect', coalesce(r.minutes, 0), '', '', '', '', null
    from clock
    join reflections r on r.owner_id = clock.id and r.reflected_at >= since and r.reflected_at < until
    where r.deleted_at is null and (r.answers <> '{}' or r.minutes is not null)
    union all
    select 'lesson', l.id, (l.learned_at at time zone clock.tzid)::date, l.learned_at,
        l.title, 'informal', case when l.stage = 'captured' then 'reflect' else 'share' end,
        0, '', l.insight, l.so_what, '', null
    from clock
    join lessons l on l.owner_id = clock.id and l.learned_at >= since and l.learned_at < until
    where l.deleted_at is null
    union all
    -- Of a lesson that one does not see any more, the own words about it are left.
    select 'application', a.id, a.applied_on, a.applied_on::timestamp at time zone clock.tzid,
        case when l.owner_id = $1 or exists (select from lesson_shares s
                join memberships m on m.team_id = s.team_id and m.account_id = $1
                join teams t on t.id = s.team_id and t.deleted_at is null
                where s.lesson_id = l.id)
            then l.title else '' end,
        'informal', case when a.impact = '' then 'apply' else 'impact' end,
        0, '', '', a.what_changed, a.impact, a.evidence_url
    from clock
    join lesson_applications a on a.account_id = clock.id and a.applied_on between first and last
    join lessons l on l.id = a.lesson_id and l.deleted_at is null
    union all
    -- A minute that was begun counts.
    select 'practice', p.id, (p.practised_at at time zone clock.tzid)::date, p.practised_at,
        pitches.title, 'informal', 'plan', (p.seconds + 59) / 60, '', '', '', '', null
    from clock
    join pitch_practices p on p.owner_id = clock.id and p.practised_at >= since and p.practised_at < until
    join pitches on pitches.owner_id = p.owner_id and pitches.id = p.pitch_id and pitches.deleted_at is null
),
entries as (
    select facts.kind, facts.source_id, happened_on, happened_at, title, type, stage, minutes,
        coalesce(own.objective, facts.objective) as objective, coalesce(own.learning, facts.learning) as learning,
        coalesce(own.application, facts.application) as application, coalesce(own.impact, facts.impact) as impact,
        evidence_url, coalesce(own.version, 1) as version
    from clock
    join facts on happened_on between first and last
    left join cpd_words own on own.owner_id = $1 and own.source_kind = facts.kind and own.source_id = facts.source_id
)
