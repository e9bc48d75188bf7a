-- $1 the account, $2 the names of the built-in skills, $3 metrics of goals and $4 the skill that each of
-- them practises, $5 the name with which the last page ended or null, $6 rows.
with rated as (
    select skill, count(*) as ratings,
        (array_agg(jsonb_build_object('value', value, 'rated_at', rated_at) order by rated_at, id))[1] as first,
        (array_agg(jsonb_build_object('value', value, 'rated_at', rated_at) order by rated_at desc, id desc))[1] as latest
    from self_ratings where owner_id = $1 group by skill
), learned as (
    select named.skill, count(*) as lessons
    from lessons l cross join lateral unnest(l.skills) as named (skill)
    where l.owner_id = $1 and l.deleted_at is null group by named.skill
), aimed as (
    select about.skill, count(*) as goals
    from goals g
    left join events e on e.id = g.event_id
    left join unnest($3::text[], $4::text[]) as known (metric, skill) on known.metric = g.metric
    cross join lateral (values (coalesce(g.filter ->> 'skill', known.skill))) as about (skill)
    where g.owner_id = $1 and g.team_id is null and g.deleted_at is null and e.deleted_at is null
        and g.succeeded_by is null and about.skill is not null
    group by about.skill
), practised as (
    select 'pitching' as skill, count(*) as practices
    from pitch_practices d
    join pitches p on p.owner_id = d.owner_id and p.id = d.pitch_id and p.deleted_at is null
    where d.owner_id = $1
), named as (
    select unnest($2::text[]) as name
    union select skill from rated
    union select skill from learned
    union select skill from aimed
)
select jsonb_build_object(
    'name', n.name,
    'built_in', n.name = any ($2),
    'ratings', coalesce(r.ratings, 0),
    'first', r.first,
    'latest', r.latest,
    'lessons', coalesce(l.lessons, 0),
    'goals', coalesce(a.goals, 0),
    'practices', coalesce(p.practices, 0)) as row
from named n
left join rated r on r.skill = n.name
left join learned l on l.skill = n.name
left join aimed a on a.skill = n.name
left join practised p on p.skill = n.name
where n.name collate "C" > coalesce($5, '')
order by n.name collate "C"
limit $6
