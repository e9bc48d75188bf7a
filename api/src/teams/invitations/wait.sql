-- $1 addresses, $2 how many mails each may get within an hour. How many seconds it takes until all of
-- them may get one more.
select coalesce(ceil(extract(epoch from max(nth) + interval '1 hour' - now())), 0)::bigint as seconds
from (
    select (array_agg(created_at order by created_at desc))[$2::bigint] as nth
    from invitation_mails
    where email = any ($1) and created_at > now() - interval '1 hour'
    group by email
) counted
