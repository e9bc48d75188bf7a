-- $2 the lesson, $3 the application.
    select owner_id as account_id, 'application' as kind, null::uuid as event_id, null::uuid as team_id,
        id as lesson_id, null::uuid as comment_id, $3 as application_id
    from lessons where id = $2
