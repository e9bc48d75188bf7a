-- $1 the hash of a token, $2 since when what was asked can be answered. Whose nudge that is.
select n.owner_id, n.id
from lesson_nudges n
join accounts on accounts.id = n.owner_id and disabled_at is null and accounts.deleted_at is null
where n.token_hash = $1 and asked_at > $2
