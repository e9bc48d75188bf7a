-- $2 the lesson, $3 the teams that did not see it until now.
    select distinct account_id, 'lesson_shared' as kind, null::uuid as event_id, null::uuid as team_id,
        $2 as lesson_id, null::uuid as comment_id, null::uuid as application_id
    from memberships where team_id = any ($3)
