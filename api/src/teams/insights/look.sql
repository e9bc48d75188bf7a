-- $1 the team, $2 who looks, $3 an id for the look, $4 the quarters, oldest first, by their first days. What
-- is read again within the hour is one look.
with looked as (
    insert into insight_looks (id, team_id, account_id, quarter)
    select $3, $1, $2, ($4::date[])[cardinality($4::date[])]
    where not exists (
        select from insight_looks
        where team_id = $1 and account_id = $2 and looked_at > now() - interval '1 hour'
            and quarter = ($4::date[])[cardinality($4::date[])])
)
select quarter, enough, figures, frozen_at
from insight_reports
where team_id = $1 and quarter = any ($4)
order by quarter
