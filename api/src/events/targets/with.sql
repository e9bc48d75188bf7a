-- $1 the account, $2 the event, $3 one target or null, $4 rows. Nothing is seen of an event that the
-- account takes no part in.
seen as materialized (
    select event_id, account_id, owner_id
    from participations
    join events on events.id = event_id
    where account_id = $1 and event_id = $2 and deleted_at is null
),
-- Whose names the account may learn: whose event it is, and who is with it in a team that the event is
-- shared with. Of the others there is told that somebody is.
known as materialized (
    select id, full_name, jsonb_build_object('id', id, 'full_name', full_name) as colleague
    from (
        select account_id as id from seen
        union
        select owner_id from seen
        union
        select theirs.account_id
        from event_shares
        join memberships mine on mine.team_id = event_shares.team_id and mine.account_id = $1
        join memberships theirs on theirs.team_id = event_shares.team_id
        where event_id = $2
    ) reached
    join accounts using (id)
    where full_name <> ''
),
listed as materialized (
    select * from targets where event_id = $2 and ($3::uuid is null or id = $3) order by id limit $4
),
-- Who parted from the event took along what they did there, and leaves to the others what they meant to.
claims as (
    select listed.id as target_id, account_id
    from listed
    join participations using (event_id)
    where account_id = claimed_by
),
-- Of the conversation nothing is read but that it was here and is kept.
met as (
    select target_id, account_id, encounter_id
    from target_meetings
    join encounters on encounters.owner_id = account_id and encounters.id = encounter_id
    where target_id in (select id from listed) and event_id = $2 and deleted_at is null
)
