-- $2 the lesson, $3 the comment, $4 whom it names. Who is named is not told twice.
    select distinct account_id, 'mention' as kind, null::uuid as event_id, null::uuid as team_id,
        $2 as lesson_id, $3 as comment_id, null::uuid as application_id
    from unnest($4) as account_id
    union all
    select owner_id, 'comment', null, null, id, $3, null
    from lessons where id = $2 and owner_id <> all ($4)
