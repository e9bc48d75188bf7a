-- How often in a row each series was achieved, from what was written down when its periods closed:
-- $1 the account, $2 the series. A pause neither breaks nor counts.
with periods as (
    select series_id, starts_on, closed_count >= target as achieved,
        count(*) filter (where closed_count < target and paused_at is null)
            over (partition by series_id order by starts_on) as run
    from goals
    where owner_id = $1 and series_id = any($2) and closed_at is not null and deleted_at is null
), runs as (
    select series_id, run, count(*) filter (where achieved) as length
    from periods
    group by series_id, run
)
select distinct on (series_id) series_id, length as current, max(length) over (partition by series_id) as best
from runs
order by series_id, run desc
