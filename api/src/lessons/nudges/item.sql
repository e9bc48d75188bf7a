jsonb_build_object(
    'id', n.id,
    'lesson', jsonb_build_object('id', l.id, 'title', l.title, 'insight', l.insight, 'written_at', l.created_at),
    'day', n.day,
    'question', n.question,
    'asked_at', n.asked_at,
    'answer', n.answer,
    'answered_at', n.answered_at,
    'words', coalesce((select case n.answer when 'used' then what_changed when 'made_a_difference' then impact end
        from lesson_applications a where a.lesson_id = n.lesson_id and a.id = n.application_id), '')) as row
