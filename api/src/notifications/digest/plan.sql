-- $1 now; $2 accounts, and of each $3 when the next one is due, $4 the hash of the token in its links
-- and $5 whether it was due.
update notification_settings s
set next_digest_at = next, token_hash = hash, told_until = case when due then $1 else told_until end
from unnest($2, $3, $4, $5) as planned (account, next, hash, due)
where s.account_id = account
