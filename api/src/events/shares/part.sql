-- $1 the events, $2 the account or null for everybody. Looks for who was invited to them and is no
-- longer reached by any share. Whoever takes part gets an event of their own with the same UID, and
-- their participation moves there with all that refers to it; for the others the row goes.
with lost as materialized (
    select account_id, event_id,
        response in ('accepted', 'tentative') or attendance <> 'unknown' or purpose <> ''
            or intended_outcomes <> '{}' or preparation <> '[]' or learning_minutes is not null
            or worth_it is not null or debriefed_at is not null
            or (response <> 'declined' and exists (
                select from goals where goals.owner_id = account_id and goals.event_id = held.event_id))
            or exists (select from encounters where encounters.owner_id = account_id and encounters.event_id = held.event_id)
            or exists (select from follow_ups where follow_ups.owner_id = account_id and follow_ups.event_id = held.event_id)
            or exists (select from lessons where lessons.owner_id = account_id and lessons.event_id = held.event_id)
            or exists (select from reflections where reflections.owner_id = account_id and reflections.event_id = held.event_id)
            as takes_part
    from participations held
    where invited and event_id = any ($1) and ($2::uuid is null or account_id = $2)
        and not exists (
            select from event_shares
            join memberships using (team_id)
            where event_shares.event_id = held.event_id and memberships.account_id = held.account_id)
),
-- The ids are UUIDv7: the milliseconds, a random rest, and the version in bits 48 to 51.
kept as materialized (
    select account_id, event_id, encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
            placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
        52, 1), 53, 1), 'hex')::uuid as copy_id
    from lost where takes_part
),
copied as (
    insert into events (id, owner_id, uid, summary, description, kind, starts_at, ends_at, starts_on, ends_on, tzid,
        location, url, status, attendance_mode, organizer, tags, series, sequence, source, cost)
    select copy_id, account_id,
        -- Whoever has an event with this UID already has it twice from now on.
        case when exists (select from events other where other.owner_id = account_id and other.uid = events.uid)
            then copy_id::text else uid end,
        summary, description, kind, starts_at, ends_at, starts_on, ends_on, tzid,
        location, url, status, attendance_mode, organizer, tags, series, sequence, source, cost
    from kept join events on events.id = event_id
),
moved as (
    update participations set event_id = copy_id, invited = false, version = version + 1, updated_at = now()
    from kept
    where participations.account_id = kept.account_id and participations.event_id = kept.event_id
),
-- Where people were met first refers to no row, so that it outlives the event.
met as (
    update contacts set first_met_event_id = copy_id
    from kept where contacts.owner_id = kept.account_id and first_met_event_id = kept.event_id
)
delete from participations using lost
where participations.account_id = lost.account_id and participations.event_id = lost.event_id and not takes_part
