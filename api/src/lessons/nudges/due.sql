-- $1 now, $2 rows. Lessons to ask about, held until the transaction ends; those that somebody else holds
-- are theirs to ask about.
select owner_id, id from lessons
where nudge_at <= $1 and deleted_at is null
order by nudge_at, owner_id, id
limit $2
for update skip locked
