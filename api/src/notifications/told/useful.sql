-- $2 the lesson.
    select owner_id as account_id, 'useful' as kind, null::uuid as event_id, null::uuid as team_id,
        id as lesson_id, null::uuid as comment_id, null::uuid as application_id
    from lessons where id = $2
