-- $1 the account, $2 the team, which it is in.
select jsonb_build_object(
    'agreed_at', (select agreed_at from insight_agreements where account_id = $1 and team_id = $2),
    'agreed_elsewhere', (
        select jsonb_build_object('id', teams.id, 'name', name)
        from insight_agreements join teams on teams.id = team_id and deleted_at is null
        where account_id = $1 and team_id <> $2),
    'viewers', (
        select coalesce(jsonb_agg(jsonb_build_object('id', accounts.id, 'full_name', full_name) order by full_name, accounts.id), '[]')
        from memberships join accounts on accounts.id = account_id
        where team_id = $2 and insights),
    'reports', (
        select coalesce(jsonb_agg(jsonb_build_object('quarter', quarter, 'enough', enough, 'figures', figures,
            'frozen_at', frozen_at, 'agreed', agreed, 'yours', amounts - 'people' - 'participants') order by quarter), '[]')
        from insight_people join insight_reports using (team_id, quarter)
        where account_id = $1 and team_id = $2),
    'looks', (
        select coalesce(jsonb_agg(look order by looked_at desc, id desc), '[]')
        from (
            select insight_looks.id, looked_at, jsonb_build_object('id', insight_looks.id, 'looked_at', looked_at, 'quarter', quarter,
                'account', (select jsonb_build_object('id', id, 'full_name', full_name) from accounts
                    where accounts.id = account_id and deleted_at is null)) as look
            from insight_looks
            where team_id = $2
            order by looked_at desc, insight_looks.id desc
            limit 100
        ) latest)
) as row
