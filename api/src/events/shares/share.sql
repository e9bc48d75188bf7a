-- $1 who shares, $2 the event, $3 the teams, $4 the note. Everybody in the teams may see the event
-- from now on: whoever does not take part yet is asked whether they will, and told. Who has the same
-- event of their own has answered there.
with shared as (
    insert into event_shares (event_id, team_id, shared_by, note)
    select $2, team_id, $1, $4 from unnest($3) as team_id
    on conflict (event_id, team_id) do update set note = excluded.note, shared_by = excluded.shared_by
),
asked as (
    insert into participations (account_id, event_id, starts_at, response, invited)
    select distinct account_id, events.id, starts_at, 'needs_action', true
    from memberships
    join events on events.id = $2
    where team_id = any ($3)
        and not exists (
            select from events own
            where own.owner_id = account_id and own.uid = events.uid and own.deleted_at is null and own.id <> events.id)
    on conflict (account_id, event_id) do nothing
    returning account_id, event_id
),
told as (
    select account_id, 'event_shared' as kind, event_id, null::uuid as team_id,
        null::uuid as lesson_id, null::uuid as comment_id, null::uuid as application_id
    from asked
)
