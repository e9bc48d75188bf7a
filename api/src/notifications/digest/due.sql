-- $1 now, $2 rows. Whose digest is due, or was never planned, and whether there is something to tell.
select s.account_id, tzid, digest, hour, weekday, told_until, next_digest_at > '-infinity' as planned,
    exists (
        select from notifications n
        where n.account_id = s.account_id and n.read_at is null and n.created_at <= $1
            and n.created_at > coalesce(told_until, '-infinity') and n.kind <> all (mail_off)) as news
from notification_settings s
join accounts on accounts.id = s.account_id
where digest <> 'off' and next_digest_at <= $1
order by next_digest_at, s.account_id
limit $2
for update of s skip locked
