-- $1 the events, $2 the account or null for everybody. Looks for who is reached by a share of them and
-- has an event of their own that is the same: a copy that they kept when a sharing ended and did not
-- change, show to anybody or put aside. Their participation moves back with all that refers to it;
-- the copies are answered, to be deleted.
with back as materialized (
    select own.id as copy_id, own.owner_id as account_id, shared.id as event_id
    from events shared
    join events own on own.uid = shared.uid and own.owner_id <> shared.owner_id and own.deleted_at is null
    where shared.id = any ($1) and ($2::uuid is null or own.owner_id = $2)
        and exists (
            select from event_shares join memberships using (team_id)
            where event_shares.event_id = shared.id and memberships.account_id = own.owner_id)
        and (own.summary, own.description, own.kind, own.starts_at, own.ends_at, own.starts_on, own.ends_on, own.tzid,
                own.location, own.url, own.status, own.attendance_mode, own.organizer, own.tags, own.series, own.cost)
            is not distinct from (shared.summary, shared.description, shared.kind, shared.starts_at, shared.ends_at,
                shared.starts_on, shared.ends_on, shared.tzid, shared.location, shared.url, shared.status,
                shared.attendance_mode, shared.organizer, shared.tags, shared.series, shared.cost)
        and not exists (select from event_shares where event_shares.event_id = own.id)
        and not exists (select from links where links.event_id = own.id)
        and not exists (select from targets where targets.event_id = own.id)
        and not exists (
            select from participations there
            where there.account_id = own.owner_id and there.event_id = shared.id)
    for update of own
),
moved as (
    update participations
    set event_id = back.event_id, invited = true, version = version + 1, updated_at = now()
    from back
    where participations.account_id = back.account_id and participations.event_id = copy_id
),
met as (
    update contacts set first_met_event_id = back.event_id
    from back where contacts.owner_id = back.account_id and first_met_event_id = copy_id
)
select copy_id as id from back
