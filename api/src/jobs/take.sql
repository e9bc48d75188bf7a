with due as materialized (
    select id from jobs
    where state in ('waiting', 'running') and due_at <= now() and attempts < $4
    order by due_at, id
    limit $2
    for update skip locked
)
update jobs
set state = 'running', leased_by = $1, attempts = attempts + 1,
    due_at = now() + make_interval(secs => $3)
from due where jobs.id = due.id
returning jobs.id, kind, payload, attempts
