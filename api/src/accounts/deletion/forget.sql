-- $1 the account. Its mail that waits or failed, and the links that were asked for with its address.
with mail as (
    delete from jobs using accounts
    where accounts.id = $1 and kind = 'mail' and state in ('waiting', 'dead')
        and (payload -> 'to' ->> 'account' = $1::text or payload -> 'to' ->> 'account_of' = email)
), recovered as (
    delete from recoveries using accounts
    where accounts.id = $1 and recoveries.email = accounts.email
)
delete from verifications using accounts
where accounts.id = $1 and verifications.email = accounts.email
