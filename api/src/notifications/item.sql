jsonb_build_object(
    'id', n.id,
    'kind', n.kind,
    'actor', (select jsonb_build_object('id', accounts.id, 'full_name', full_name)
        from accounts where full_name <> '' and accounts.id = case
            -- Who said it first may have taken it back.
            when n.kind = 'useful' then (
                select account_id from lesson_reactions
                where lesson_id = n.lesson_id and account_id <> $1
                order by created_at desc, account_id limit 1)
            else n.actor_id
        end),
    'others', case when n.kind = 'useful' then (
        select count(*) - 1 from lesson_reactions where lesson_id = n.lesson_id and account_id <> $1)
        else 0 end,
    'event', (select jsonb_build_object('id', events.id, 'summary', summary)
        from events where events.id = n.event_id),
    'response', (select response from participations
        where n.kind = 'event_answered' and account_id = n.actor_id and event_id = n.event_id),
    'team', (select jsonb_build_object('id', teams.id, 'name', name)
        from teams where teams.id = n.team_id),
    'week', to_char(n.week, 'IYYY-"W"IW'),
    'lesson', (select jsonb_build_object('id', lessons.id,
            'title', coalesce(nullif(title, ''), left(insight, 120)))
        from lessons where lessons.id = n.lesson_id),
    'question', (select question from lesson_nudges
        where n.kind = 'lesson_asks' and owner_id = n.account_id and lesson_nudges.id = n.id),
    'words', coalesce(
        (select left(body, 200) from lesson_comments
            where lesson_id = n.lesson_id and lesson_comments.id = n.comment_id),
        (select nullif(left(what_changed, 200), '') from lesson_applications
            where lesson_id = n.lesson_id and lesson_applications.id = n.application_id)),
    'created_at', n.created_at,
    'read_at', n.read_at) as row
