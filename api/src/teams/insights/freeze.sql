-- $1 the team, $2 quarters that are over, by their first days, $3 a secret. Counts each of them that was
-- not counted before, once and for all. Nothing that is about fewer than five people leaves this statement.
with due as materialized (
    select quarter, (quarter + interval '3 months')::date as ends_on,
        quarter::timestamp at time zone 'UTC' as starts_at,
        (quarter + interval '3 months') at time zone 'UTC' as ends_at
    from unnest($2::date[]) as quarter
    where not exists (select from insight_reports r where r.team_id = $1 and r.quarter = quarter.quarter)
),
-- Whoever may look is not counted: they know their own figures and could take them away.
people as materialized (
    select due.*, m.account_id, a.account_id is not null as agreed
    from due
    join memberships m on m.team_id = $1 and not m.insights and m.joined_at < due.ends_at
    left join insight_agreements a on a.account_id = m.account_id and a.team_id = $1 and a.agreed_at < due.ends_at
        -- In one report at most.
        and not exists (select from insight_people p
            where p.account_id = m.account_id and p.quarter = due.quarter and p.agreed)
),
calendar as materialized (
    select due.quarter, e.id, coalesce((e.cost ->> 'amount')::numeric, 0) as price, e.cost ->> 'currency' as currency,
        exists (select from participations t join people p on p.account_id = t.account_id and p.quarter = due.quarter
            where t.event_id = e.id and t.response = 'accepted') as covered
    from due
    join event_shares s on s.team_id = $1
    join events e on e.id = s.event_id and e.deleted_at is null and e.status not in ('cancelled', 'postponed')
        and e.starts_at >= due.starts_at and e.starts_at < due.ends_at
),
-- Of each figure: how much of one person counts at most, and what sums are rounded to, which is never less.
rules (figure, most, step) as (
    values ('people', 1, 5), ('participants', 1, 5), ('visits', 5, 5), ('lessons_shared', 5, 5),
        ('lessons_used', 5, 5), ('goals_reached', 5, 5), ('learning_hours', 20, 20)
),
-- What everybody in the team sees anyway.
seen (quarter, account_id, figure, amount) as (
    select p.quarter, p.account_id, 'visits', count(*)::numeric
    from calendar c
    join participations t on t.event_id = c.id and t.response = 'accepted'
    join people p on p.quarter = c.quarter and p.account_id = t.account_id
    group by 1, 2
    union all
    select p.quarter, p.account_id, 'lessons_shared', count(*)
    from lesson_shares s
    join lessons l on l.owner_id = s.owner_id and l.id = s.lesson_id and l.deleted_at is null
    join people p on p.account_id = s.owner_id and s.shared_at >= p.starts_at and s.shared_at < p.ends_at
    where s.team_id = $1
    group by 1, 2
    union all
    select p.quarter, p.account_id, 'lessons_used', count(distinct a.lesson_id)
    from lesson_shares s
    join lessons l on l.owner_id = s.owner_id and l.id = s.lesson_id and l.deleted_at is null
    join lesson_applications a on a.lesson_id = s.lesson_id
    join people p on p.account_id = a.account_id and a.applied_on >= p.quarter and a.applied_on < p.ends_on
    where s.team_id = $1
    group by 1, 2
),
-- What is private to those who agreed that it counts.
agreed (quarter, account_id, figure, amount) as (
    select p.quarter, p.account_id, 'learning_hours', sum(t.learning_minutes) / 60.0
    from people p
    join participations t on t.account_id = p.account_id and t.starts_at >= p.starts_at and t.starts_at < p.ends_at
    join events e on e.id = t.event_id and e.deleted_at is null
    where p.agreed and t.learning_minutes > 0
    group by 1, 2
    union all
    select p.quarter, p.account_id, 'goals_reached', count(*)
    from people p
    join goals g on g.owner_id = p.account_id and g.closed_at >= p.starts_at and g.closed_at < p.ends_at
    left join events e on e.id = g.event_id
    where p.agreed and g.team_id is null and g.deleted_at is null and g.abandoned_at is null
        and e.deleted_at is null and g.closed_count >= g.target
    group by 1, 2
),
facts as (
    select quarter, account_id, figure, least(amount, most) as amount
    from (
        select quarter, account_id, 'people' as figure, 1 as amount from people
        union all select distinct quarter, account_id, 'participants', 1 from seen
        union all select * from seen
        union all select * from agreed
    ) found
    join rules using (figure)
),
counted as (
    insert into insight_people (team_id, quarter, account_id, agreed, amounts)
    select $1, quarter, account_id, agreed, jsonb_object_agg(figure, round(amount, 1))
    from people
    join facts using (quarter, account_id)
    group by quarter, account_id, agreed
    on conflict do nothing
    returning quarter, account_id, amounts
),
-- At least five people each; of those who took part, at least five who did not, too.
cells as (
    select quarter, figure, step, sum(amount::numeric) as total, array_agg(account_id) as who,
        string_agg(concat(account_id, ':', amount), ',' order by account_id) as seed
    from counted
    cross join lateral jsonb_each_text(amounts) as each (figure, amount)
    join rules using (figure)
    group by quarter, figure, step
    having count(*) >= 5
        and (figure <> 'participants' or (select count(*) from counted all_of where all_of.quarter = counted.quarter) - count(*) >= 5)
),
-- Nothing that could be taken from what another team was told, so that one to four people are left.
apart as (
    select quarter, figure, step, total, seed
    from cells
    where not exists (
        select from insight_people p
        join insight_reports r on r.team_id = p.team_id and r.quarter = p.quarter and r.figures ? cells.figure
        where p.quarter = cells.quarter and p.team_id <> $1 and p.amounts ? cells.figure
        group by p.team_id
        having count(*) + cardinality(cells.who) - 2 * count(*) filter (where p.account_id = any (cells.who)) between 1 and 4
    )
),
-- Beside what people did, what the calendar of the team has: shown where it is known that enough of them went.
all_cells as (
    select quarter, figure, step, total, concat_ws(':', figure, seed) as seed from apart
    union all
    -- One lot for both, so that a part is never more than the whole.
    select c.quarter, figure, 5, sum(number), concat_ws(':', 'events', string_agg(c.id::text, ',' order by c.id))
    from calendar c
    cross join lateral (values ('events_shared', 1), ('events_covered', c.covered::int)) as events (figure, number)
    where exists (select from apart where apart.quarter = c.quarter and apart.figure = 'visits')
    group by 1, 2
),
-- Up or down to a multiple by a lot that the secret and what is counted cast: the same people with the
-- same amounts always fall the same way, and anything else says nothing.
shown as (
    select quarter, figure, step * floor(total / step + (
        get_byte(lot, 0) * 65536 + get_byte(lot, 1) * 256 + get_byte(lot, 2)) / 16777216.0)::bigint as value
    from all_cells
    cross join lateral decode(md5(concat_ws(':', $3, quarter, seed)), 'hex') as lot
),
-- What an event of the calendar costs on average, in the currency that most of them are in.
prices as (
    select distinct on (quarter) quarter, currency, amount / events as price
    from (
        select quarter, currency, sum(price) as amount, count(*) as times, sum(count(*)) over (partition by quarter) as events
        from calendar
        group by quarter, currency
    ) by_currency
    where currency is not null
    order by quarter, times desc, currency
)
insert into insight_reports (team_id, quarter, enough, figures)
select $1, due.quarter, (select count(*) from counted where counted.quarter = due.quarter) >= 5,
    coalesce(jsonb_object_agg(figure, value) filter (where figure is not null), '{}') || coalesce((
        select jsonb_build_object('cost_per_used_lesson',
            jsonb_build_object('amount', round(price * visits.value / used.value)::bigint, 'currency', currency))
        from prices
        join shown visits on visits.quarter = prices.quarter and visits.figure = 'visits'
        join shown used on used.quarter = prices.quarter and used.figure = 'lessons_used' and used.value > 0
        where prices.quarter = due.quarter and price > 0), '{}')
from due
left join shown on shown.quarter = due.quarter
group by due.quarter
on conflict do nothing
