select
    v.account_id is null as is_newcomer,
    exists (select from accounts where accounts.email = v.email) as has_account,
    (
        select count(*) from verifications earlier
        where earlier.email = v.email
            and earlier.created_at between v.created_at - interval '1 hour' and v.created_at
            and earlier.id <> v.id
    ) as earlier
from verifications v
where v.id = $1 and v.used_at is null and v.expires_at > now()
