-- $1 now, $2 teams of one transaction. Tells everybody in a team of the last week that is over, once, if
-- somebody else shared or used something in it; weeks before it that nobody told of stay untold. A week is
-- that of each reader's zone.
with clock as (
    select date_trunc('week', $1 at time zone 'UTC' - interval '12 hours')::date - 7 as monday
), due as (
    select id from teams
    where digest_at <= $1 and deleted_at is null
    order by digest_at, id
    limit $2
    for update skip locked
), planned as (
    update teams set digest_at = (monday + interval '14 days 12 hours') at time zone 'UTC'
    from due, clock
    where teams.id = due.id
), facts as materialized (
    -- A week begins somewhere half a day earlier, and ends somewhere half a day later.
    select due.id as team_id, s.owner_id as who, s.shared_at as happened_at
    from due
    cross join clock
    join lesson_shares s on s.team_id = due.id and s.shared_at >= monday - 1 and s.shared_at < monday + 8
    join lessons l on l.owner_id = s.owner_id and l.id = s.lesson_id and l.deleted_at is null
    union all
    select due.id, s.shared_by, s.shared_at
    from due
    cross join clock
    join event_shares s on s.team_id = due.id and s.shared_at >= monday - 1 and s.shared_at < monday + 8
    join events e on e.id = s.event_id and e.deleted_at is null
    union all
    select due.id, a.account_id, a.created_at
    from due
    cross join clock
    join memberships m on m.team_id = due.id
    join lesson_applications a on a.account_id = m.account_id
        and a.created_at >= monday - 1 and a.created_at < monday + 8
    join lesson_shares s on s.team_id = due.id and s.lesson_id = a.lesson_id
    join lessons l on l.owner_id = s.owner_id and l.id = s.lesson_id and l.deleted_at is null
), told as (
    select distinct m.account_id, m.team_id, monday
    from facts
    cross join clock
    join memberships m on m.team_id = facts.team_id and m.account_id is distinct from facts.who
    join accounts a on a.id = m.account_id
    where happened_at >= monday::timestamp at time zone a.tzid
        and happened_at < (monday + 7)::timestamp at time zone a.tzid
), wanted as (
    insert into notification_settings (account_id)
    select distinct account_id from told order by account_id
    on conflict (account_id) do nothing
), written as (
    insert into notifications (account_id, id, kind, team_id, week, created_at)
    select account_id, md5(concat_ws(' ', account_id, 'team_digest', team_id, monday))::uuid,
        'team_digest', team_id, monday, $1
    from told
    order by account_id, team_id
    on conflict (account_id, id) do nothing
)
select count(*) as teams from due
