-- How often in a row each series was achieved, from what was written down when its periods closed:
-- $1 the owners, $2 the series. A pause neither breaks nor counts.
with asked as (
    select distinct owner_id, series_id from unnest($1, $2) as asked (owner_id, series_id)
), periods as (
    select g.series_id, g.starts_on, g.closed_count >= g.target as achieved,
        count(*) filter (where g.closed_count < g.target and g.paused_at is null)
            over (partition by g.series_id order by g.starts_on) as run
    from asked
    join goals g on g.owner_id = asked.owner_id and g.series_id = asked.series_id
    where g.closed_at is not null and g.deleted_at is null
), runs as (
    select series_id, run, count(*) filter (where achieved) as length
    from periods
    group by series_id, run
)
select distinct on (series_id) series_id, length as current, max(length) over (partition by series_id) as best
from runs
order by series_id, run desc
