,
-- $1 the account, $2 a collection or null, $3 and $4 where the last page ended or null, $5 rows, $6 a tag,
-- $7 an event that one is going to, $8 a skill, $9 a pattern for words and $10 the words, $11 a stage, or null.
collected as materialized (
    select lesson_id from collected_lessons
    join collections on collections.owner_id = $1 and collections.id = collection_id
    where collected_lessons.owner_id = $1 and collection_id = $2 and deleted_at is null
),
about as materialized (
    select summary, series, participations.starts_at, tags
    from participations join events on events.id = event_id
    where account_id = $1 and event_id = $7 and deleted_at is null
),
-- Those of its series, or of its name. No series is the empty text.
earlier as materialized (
    select events.id from about
    join participations on account_id = $1 and participations.starts_at < about.starts_at
    join events on events.id = event_id
    where deleted_at is null
        and (events.summary = about.summary or events.series = nullif(about.series, ''))
),
authors as materialized (
    select $1 as owner_id where $9::text is not null
    union
    select owner_id from lesson_shares
    where $9::text is not null and team_id in (select team_id from mine)
),
