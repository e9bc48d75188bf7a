-- $2 the event.
    select owner_id as account_id, 'event_answered' as kind, id as event_id, null::uuid as team_id,
        null::uuid as lesson_id, null::uuid as comment_id, null::uuid as application_id
    from events where id = $2
