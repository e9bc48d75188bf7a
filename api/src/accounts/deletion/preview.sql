-- $1 the account. A lesson is seen if it is shared with a team in which somebody else is, as in leave.sql.
with seen as (
    select lessons.id from lessons
    where owner_id = $1 and deleted_at is null and exists (
        select from lesson_shares
        join teams on teams.id = lesson_shares.team_id and teams.deleted_at is null
        join memberships on memberships.team_id = teams.id and account_id <> $1
        where lesson_id = lessons.id)
)
select jsonb_build_object(
    'gone', jsonb_build_object(
        'contacts', (select count(*) from contacts where owner_id = $1 and deleted_at is null),
        'encounters', (select count(*) from encounters where owner_id = $1 and deleted_at is null),
        'events', (select count(*) from events where owner_id = $1 and deleted_at is null),
        'follow_ups', (select count(*) from follow_ups where owner_id = $1 and deleted_at is null),
        'goals', (select count(*) from goals where owner_id = $1 and deleted_at is null),
        'lessons', (select count(*) from lessons where owner_id = $1 and deleted_at is null)
            - (select count(*) from seen),
        'reflections', (select count(*) from reflections where owner_id = $1 and deleted_at is null)),
    'shared', jsonb_build_object(
        'lessons', (select count(*) from seen),
        'comments', (select count(*) from lesson_comments
            join lessons on lessons.id = lesson_id
            where author_id = $1 and (owner_id <> $1 or lesson_id in (select id from seen))),
        'applications', (select count(*) from lesson_applications
            join lessons on lessons.id = lesson_id
            where account_id = $1 and (owner_id <> $1 or lesson_id in (select id from seen)))),
    'teams', (select coalesce(jsonb_agg(jsonb_build_object('id', teams.id, 'name', name, 'next_owner', (
            select jsonb_build_object('id', accounts.id, 'full_name', full_name)
            from memberships others join accounts on accounts.id = others.account_id
            where others.team_id = teams.id and others.account_id <> $1
            -- As in succeed.sql.
            order by (others.role <> 'admin'), others.joined_at, others.account_id limit 1))
            order by name, teams.id), '[]')
        from memberships join teams on teams.id = team_id
        where account_id = $1 and role = 'owner' and teams.deleted_at is null)) as row
