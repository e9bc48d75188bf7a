-- $1 the account, $2 what is looked for, $3 the same as a LIKE pattern, $4 rows of each kind.
-- What holds the words comes first, and first of all a name that begins with them (a name is what `search_text` begins with). Only where that
-- is less than was asked for, what is similar follows: each of the two conditions has the trigram
-- index to itself, and the dear one is not asked when nobody needs its answer.
with sought as materialized (select fold($2) as words, fold($3) as pattern, fold(ltrim($3, '%')) as start),
events_held as materialized (
    select id, 1 + (search_text like (select start from sought))::int
        + (search_text like (select '% ' || start from sought))::int as rank
    from events
    where owner_id = $1 and deleted_at is null and search_text like (select pattern from sought)
),
events_found as (
    select id, rank from events_held
    union all
    select id, word_similarity((select words from sought), search_text)
    from events
    where owner_id = $1 and deleted_at is null and (select words from sought) <% search_text
        and (select count(*) from events_held) < $4 and id not in (select id from events_held)
),
event_hits as (
    select id, summary, starts_at, tzid, rank
    from events_found join events using (id)
    order by rank desc, starts_at desc, id
    limit $4
),
contacts_held as materialized (
    select id, max(rank) as rank
    from (
        select id, 1 + (sort_name like (select pattern from sought))::int
            + (sort_name like (select start from sought))::int as rank
        from contacts
        where owner_id = $1 and deleted_at is null and search_text like (select pattern from sought)
        union all
        -- What was talked about counts too, after everything that the person is; one or two letters
        -- would be in every conversation.
        select contact_id, 1
        from encounter_contacts
        join encounters on encounters.owner_id = $1 and encounters.id = encounter_id and deleted_at is null
        where encounter_contacts.owner_id = $1 and encounter_contacts.search_text <> ''
            and (select length(words) > 2 from sought)
            and encounter_contacts.search_text like (select pattern from sought)
        union all
        select contact_id, 1
        from encounters
        join encounter_contacts on encounter_contacts.owner_id = $1 and encounter_id = encounters.id
        where encounters.owner_id = $1 and deleted_at is null and encounters.search_text <> ''
            and (select length(words) > 2 from sought)
            and encounters.search_text like (select pattern from sought)
    ) held
    group by id
),
contacts_found as (
    select id, rank from contacts_held
    union all
    select id, word_similarity((select words from sought), search_text)
    from contacts
    where owner_id = $1 and deleted_at is null and (select words from sought) <% search_text
        and (select count(*) from contacts_held) < $4 and id not in (select id from contacts_held)
),
contact_hits as (
    select contacts.id, full_name, description, organization, title, contacted_order, rank
    from contacts_found
    join contacts on contacts.owner_id = $1 and contacts.id = contacts_found.id and deleted_at is null
    order by rank desc, contacted_order desc, contacts.id
    limit $4
),
lessons_held as materialized (
    select id, 1 + (search_text like (select start from sought))::int
        + (search_text like (select '% ' || start from sought))::int as rank
    from lessons
    where owner_id = $1 and deleted_at is null and search_text like (select pattern from sought)
),
lessons_found as (
    select id, rank from lessons_held
    union all
    select id, word_similarity((select words from sought), search_text)
    from lessons
    where owner_id = $1 and deleted_at is null and (select words from sought) <% search_text
        and (select count(*) from lessons_held) < $4 and id not in (select id from lessons_held)
),
lesson_hits as (
    select lessons.id, title, insight, learned_at, rank
    from lessons_found
    join lessons on lessons.owner_id = $1 and lessons.id = lessons_found.id
    order by rank desc, learned_at desc, lessons.id
    limit $4
)
select
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'summary', summary, 'starts_at', starts_at, 'tzid', tzid)
        order by rank desc, starts_at desc, id), '[]') from event_hits) as events,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'full_name', full_name, 'description', description,
        'organization', organization, 'title', title) order by rank desc, contacted_order desc, id), '[]')
        from contact_hits) as contacts,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'title', title, 'insight', insight)
        order by rank desc, learned_at desc, id), '[]') from lesson_hits) as lessons
