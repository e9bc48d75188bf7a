-- $1 the account, $2 what is looked for, $3 the same as a LIKE pattern, $4 rows of each kind.
-- What holds the words comes first, and first of all a name that begins with them (a name is what
-- `search_text` begins with). Only where that is less than one kind may show, what is similar
-- follows: comparing words for slips is dear, and is left out when nobody needs its answer. The
-- words come out of a sub-select, so that no plan is made for one question and kept for all, and
-- each condition has the trigram index to itself. Each step keeps only the rows that can be shown.
with sought as materialized (
    select fold($2) as words, fold($3) as pattern, fold(ltrim($3, '%')) as start
),
events_held as materialized (
    select id, 1 + (search_text like (select start from sought))::int
        + (search_text like (select '% ' || start from sought))::int as rank
    from (
        select id, starts_at, search_text from events
        where owner_id = $1 and deleted_at is null and search_text like (select pattern from sought)
        union all
        -- Those of colleagues are few, so each is looked at.
        select events.id, events.starts_at, search_text
        from participations
        join events on events.id = event_id
        where account_id = $1 and invited and deleted_at is null and search_text like (select pattern from sought)
    ) seen
    order by 2 desc, starts_at desc, id
    limit $4
),
contacts_held as materialized (
    select id, 2 + (sort_name like (select pattern from sought))::int
        + (sort_name like (select start from sought))::int as rank
    from contacts
    where owner_id = $1 and deleted_at is null and search_text like (select pattern from sought)
    order by 2 desc, contacted_order desc, id
    limit $4
),
-- What was talked about counts too, after everything that the person is; one or two letters would
-- be in every conversation.
conversations as materialized (
    select encounter_id, contact_id
    from encounter_contacts
    join encounters on encounters.owner_id = $1 and encounters.id = encounter_id and deleted_at is null
    where encounter_contacts.owner_id = $1 and encounter_contacts.search_text <> ''
        and (select length(words) > 2 from sought) and (select count(*) from contacts_held) < $4
        and encounter_contacts.search_text like (select pattern from sought)
    union all
    select encounter_id, contact_id
    from encounters
    join encounter_contacts on encounter_contacts.owner_id = $1 and encounter_id = encounters.id
    where encounters.owner_id = $1 and deleted_at is null and encounters.search_text <> ''
        and (select length(words) > 2 from sought) and (select count(*) from contacts_held) < $4
        and encounters.search_text like (select pattern from sought)
),
contacts_talked as materialized (
    select id, 1 as rank
    from contacts
    where owner_id = $1 and deleted_at is null and id = any (array(select contact_id from conversations))
        and id not in (select id from contacts_held)
    order by contacted_order desc, id
    limit $4
),
lessons_held as materialized (
    select id, 1 + (search_text like (select start from sought))::int
        + (search_text like (select '% ' || start from sought))::int as rank
    from lessons
    where owner_id = $1 and deleted_at is null and search_text like (select pattern from sought)
    order by 2 desc, learned_at desc, id
    limit $4
),
-- Nothing is like no words at all.
slips as materialized (
    select words from sought
    where (select count(*) from events_held) + (select count(*) from contacts_held)
        + (select count(*) from contacts_talked) + (select count(*) from lessons_held) < $4
),
event_hits as (
    select id, summary, starts_at, tzid, rank
    from (
        select id, rank from events_held
        union all
        select id, word_similarity((select words from slips), left(search_text, 80))
        from events
        where owner_id = $1 and deleted_at is null and (select words from slips) <% search_text
            and id not in (select id from events_held)
        union all
        select events.id, word_similarity((select words from slips), left(search_text, 80))
        from participations
        join events on events.id = event_id
        where account_id = $1 and invited and deleted_at is null and (select words from slips) <% search_text
            and events.id not in (select id from events_held)
    ) found
    join events using (id)
    order by rank desc, starts_at desc, id
    limit $4
),
contact_hits as (
    select contacts.id, full_name, description, organization, title, contacted_order, rank
    from (
        select id, rank from contacts_held
        union all
        select id, rank from contacts_talked
        union all
        select id, word_similarity((select words from slips), left(search_text, 80))
        from contacts
        where owner_id = $1 and deleted_at is null and (select words from slips) <% search_text
            and id not in (select id from contacts_held union all select id from contacts_talked)
    ) found
    join contacts on contacts.owner_id = $1 and contacts.id = found.id
    order by rank desc, contacted_order desc, contacts.id
    limit $4
),
lesson_hits as (
    select lessons.id, title, insight, learned_at, rank
    from (
        select id, rank from lessons_held
        union all
        select id, word_similarity((select words from slips), left(search_text, 80))
        from lessons
        where owner_id = $1 and deleted_at is null and (select words from slips) <% search_text
            and id not in (select id from lessons_held)
    ) found
    join lessons on lessons.owner_id = $1 and lessons.id = found.id
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
