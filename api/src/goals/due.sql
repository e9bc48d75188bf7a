-- Up to $3 goals that are to be looked at by $1, of the account $2 if one is named; held until the
-- transaction ends. What somebody else holds is theirs to look at.
select owner_id, id from goals
where look_at <= $1 and deleted_at is null and abandoned_at is null and ($2 is null or owner_id = $2)
order by look_at, owner_id, id
limit $3
for update skip locked
