-- $1: teams that may have lost their owner.
update memberships set role = 'owner', version = version + 1
where (team_id, account_id) in (
    select distinct on (team_id) team_id, account_id
    from memberships
    where team_id = any($1)
        and team_id not in (select team_id from memberships where team_id = any($1) and role = 'owner')
    order by team_id, (role <> 'admin'), joined_at, account_id)
