-- $9 a pattern for words and $10 the words, or null; `authors` the accounts whose lessons may be found.
held as materialized (
    select lesson.id from authors cross join lateral (
        select id from lessons
        where lessons.owner_id = authors.owner_id and deleted_at is null
            and search_text like (select fold($9))
        offset 0
    ) lesson
),
worded as materialized (
    select id from held
    union all
    select lesson.id from authors cross join lateral (
        select id from lessons
        where lessons.owner_id = authors.owner_id and deleted_at is null
            and (select fold($10::text)) <% search_text
        offset 0
    ) lesson
    where not exists (select from held)
),
