mine as materialized (
    select team_id from memberships join teams on teams.id = team_id
    where account_id = $1 and deleted_at is null
)
