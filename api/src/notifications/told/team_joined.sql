-- $2 the team.
    select account_id, 'team_joined' as kind, null::uuid as event_id, team_id,
        null::uuid as lesson_id, null::uuid as comment_id, null::uuid as application_id
    from memberships where team_id = $2 and role in ('owner', 'admin')
