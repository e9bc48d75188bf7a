-- What came of looking at some goals: closed once, a late count only ever higher, and the next period
-- of those that repeat.
with seen as (
    select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
        as seen (owner_id, id, closed_at, count, look_at, next_id, next_starts_on, next_ends_on, next_look_at)
), looked as (
    update goals g set
        closed_at = coalesce(g.closed_at, seen.closed_at),
        closed_count = greatest(g.closed_count, seen.count),
        succeeded_by = coalesce(g.succeeded_by, seen.next_id),
        look_at = seen.look_at,
        version = g.version + coalesce((seen.count > coalesce(g.closed_count, -1))::int, 0),
        updated_at = case when seen.count > coalesce(g.closed_count, -1) then now() else g.updated_at end
    from seen
    where g.owner_id = seen.owner_id and g.id = seen.id
    returning g.owner_id, g.statement, g.metric, g.filter, g.target, g.recurrence, g.series_id, g.team_id,
        seen.next_id, seen.next_starts_on, seen.next_ends_on, seen.next_look_at
)
insert into goals (owner_id, id, starts_on, ends_on, statement, metric, filter, target, recurrence, series_id, team_id, look_at)
select owner_id, next_id, next_starts_on, next_ends_on, statement, metric, filter, target, recurrence, series_id, team_id, next_look_at
from looked
where next_id is not null
on conflict do nothing
