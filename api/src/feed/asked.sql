,
-- $1 the account, $2 a team or null, $3 and $4 where the last page ended or null, $5 rows, $6 a tag,
-- $7 an event, $8 an author, $9 a pattern for words and $10 the words, or null.
asked as materialized (
    select team_id from mine where $2::uuid is null or team_id = $2
),
-- Words are looked up before the feed is read, in the lessons of each author by the index; words with a
-- slip only where nothing holds them as they are.
authors as materialized (
    select distinct owner_id from lesson_shares
    where $9::text is not null and team_id in (select team_id from asked)
),
