-- $1 the account.
from lesson_nudges n
join lessons l on l.owner_id = n.owner_id and l.id = n.lesson_id
where n.owner_id = $1 and l.deleted_at is null
