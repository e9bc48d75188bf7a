jsonb_build_object(
    'id', l.id,
    'title', l.title,
    'insight', l.insight,
    'so_what', l.so_what,
    'tags', l.tags,
    'skills', l.skills,
    'stage', l.stage,
    'learned_at', l.learned_at,
    'shared_at', found.shared_at,
    'event', (select jsonb_build_object('id', events.id, 'summary', summary)
        from participations join events on events.id = event_id
        where account_id = $1 and event_id = l.event_id and events.deleted_at is null),
    'author', (select jsonb_build_object('id', accounts.id, 'full_name', full_name)
        from accounts where accounts.id = l.owner_id and full_name <> ''),
    'team_ids', array(select mine.team_id
        from lesson_shares shared join mine on mine.team_id = shared.team_id
        where shared.lesson_id = l.id order by shared.shared_at, shared.team_id),
    'useful', (select jsonb_build_object('count', count(*),
            'mine', count(*) filter (where account_id = $1) > 0)
        from lesson_reactions where lesson_id = l.id),
    'comment_count', (select count(*) from lesson_comments where lesson_id = l.id),
    'application_count', (select count(*) from lesson_applications where lesson_id = l.id),
    'own', l.owner_id = $1)
