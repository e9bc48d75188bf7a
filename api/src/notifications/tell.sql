-- `told` says who is to learn what; $1 is who did it and is never told. A fact that was told already is
-- not told again, except that one more person finds a lesson useful: those are one notification. Rows
-- are written in the order of the accounts, so that two who tell the same people do not wait for each other.
, planned as (
    insert into notification_settings (account_id)
    select distinct account_id from told where account_id <> $1 order by account_id
    on conflict (account_id) do nothing
)
insert into notifications (account_id, id, kind, actor_id, event_id, team_id, lesson_id, comment_id, application_id)
select account_id,
    md5(concat_ws(' ', account_id, case kind when 'mention' then 'comment' else kind end,
        coalesce(event_id, team_id, lesson_id), coalesce(comment_id, application_id),
        case when kind in ('event_answered', 'team_joined') then $1 end))::uuid,
    kind, $1, event_id, team_id, lesson_id, comment_id, application_id
from told
where account_id <> $1
order by account_id
on conflict (account_id, id) do update set created_at = now(), read_at = null, actor_id = excluded.actor_id
    where notifications.kind = 'useful' and notifications.actor_id is distinct from excluded.actor_id
