-- $1 the account, $2 the id. A row that is not in the trash stays as it is; it is answered all the
-- same, so that a repeat after a lost answer is no error.
with event as (
    update events set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), contact as (
    update contacts set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), encounter as (
    update encounters set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), follow_up as (
    update follow_ups set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), goal as (
    update goals set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), lesson as (
    update lessons set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), collection as (
    update collections set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), reflection as (
    update reflections set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), pitch as (
    update pitches set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), usp as (
    update usps set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where owner_id = $1 and id = $2 returning id
), team as (
    update teams set version = version + (deleted_at is not null)::int,
        updated_at = case when deleted_at is null then updated_at else now() end, deleted_at = null
    where id = $2 and exists (
        select from memberships where account_id = $1 and team_id = $2 and memberships.role = 'owner') returning id
)
select 'event' as kind, id from event
union all select 'contact', id from contact
union all select 'encounter', id from encounter
union all select 'follow_up', id from follow_up
union all select 'goal', id from goal
union all select 'lesson', id from lesson
union all select 'collection', id from collection
union all select 'reflection', id from reflection
union all select 'pitch', id from pitch
union all select 'usp', id from usp
union all select 'team', id from team
limit 1
