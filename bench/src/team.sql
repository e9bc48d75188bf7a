-- A team of 200: the account that asks, and 199 colleagues who have shared 100 lessons each with it,
-- and the last of them another 100; sixty events of this month that they share. Follows seed.sql.
insert into teams (id, name) values (pg_temp.row_id(7, 0, 0), 'Platform');
insert into accounts (id, email, password_hash, full_name, tzid)
select pg_temp.row_id(8, 0, n), 'colleague' || n || '@example.org', 'none',
    initcap(pg_temp.syllable(n)) || ' ' || initcap(pg_temp.syllable(n / 24 + 5)), 'Europe/Zurich'
from generate_series(1, 199) n;
insert into memberships (account_id, team_id, role, insights)
select case n when 0 then pg_temp.row_id(0, 0, 0) else pg_temp.row_id(8, 0, n) end, pg_temp.row_id(7, 0, 0),
    case n when 0 then 'owner' else 'member' end, n = 0
from generate_series(0, 199) n;
insert into lessons (owner_id, id, title, insight, tags, stage, learned_at)
select pg_temp.row_id(8, 0, least(199, 1 + n / 100)), pg_temp.row_id(9, 0, n), 'Runbooks first ' || n,
    'Teams that write the runbook before the feature ship with fewer pages at night, said ' || pg_temp.syllable(n),
    array['operations'], 'shared', now() - n * interval '1 hour'
from generate_series(0, 19999) n;
insert into lesson_shares (team_id, lesson_id, owner_id, shared_at)
select pg_temp.row_id(7, 0, 0), id, owner_id, learned_at + interval '1 minute'
from lessons where stage = 'shared';
insert into lesson_reactions (lesson_id, account_id, kind)
select pg_temp.row_id(9, 0, n), pg_temp.row_id(8, 0, 1 + (n + 37 * k) % 199), 'useful'
from generate_series(0, 19999) n, generate_series(1, 3) k;
insert into lesson_comments (lesson_id, id, author_id, body)
select pg_temp.row_id(9, 0, n), pg_temp.row_id(10, 0, n), pg_temp.row_id(8, 0, 1 + n % 199), 'We do the same since spring.'
from generate_series(0, 19999, 2) n;
insert into events (id, owner_id, uid, summary, kind, starts_at, ends_at, tzid)
select pg_temp.row_id(11, 0, n), pg_temp.row_id(8, 0, 1 + n), 'team-' || n, initcap(pg_temp.syllable(n)) || ' conference ' || n,
    'conference', starts_at, starts_at + interval '8 hours', 'Europe/Zurich'
from generate_series(0, 59) n,
    lateral (select date_trunc('month', now()) + n * interval '11 hours') month(starts_at);
insert into event_shares (event_id, team_id, shared_by, note)
select id, pg_temp.row_id(7, 0, 0), owner_id, 'worth it for the hallway' from events where uid like 'team-%';
insert into participations (account_id, event_id, starts_at, response, invited)
select account_id, events.id, events.starts_at,
    (array['needs_action', 'accepted', 'declined', 'tentative', 'needs_action'])[1 + (member + event) % 5], account_id <> owner_id
from (select *, row_number() over (order by id) as event from events where uid like 'team-%') events
cross join (select account_id, row_number() over (order by account_id) as member from memberships) members;
-- Two years of the team for its insights: everybody is in it for long, goes to events, uses lessons, and lets
-- time for learning and goals count.
update memberships set joined_at = now() - interval '4 years' where team_id = pg_temp.row_id(7, 0, 0);
insert into events (id, owner_id, uid, summary, kind, starts_at, ends_at, tzid, cost)
select pg_temp.row_id(12, 0, n), pg_temp.row_id(8, 0, 1 + n % 199), 'past-' || n, initcap(pg_temp.syllable(n)) || ' meetup ' || n,
    'meetup', starts_at, starts_at + interval '3 hours', 'Europe/Zurich', '{"amount": "40", "currency": "CHF"}'
from generate_series(0, 199) n,
    lateral (select now() - interval '60 days' - n * interval '4 days') past(starts_at);
insert into event_shares (event_id, team_id, shared_by)
select id, pg_temp.row_id(7, 0, 0), owner_id from events where uid like 'past-%';
insert into participations (account_id, event_id, starts_at, response, learning_minutes, invited)
select account_id, events.id, events.starts_at, case (member + event) % 8 when 0 then 'accepted' else 'declined' end,
    case (member + event) % 8 when 0 then 60 end, account_id <> owner_id
from (select *, row_number() over (order by id) as event from events where uid like 'past-%') events
cross join (select account_id, row_number() over (order by account_id) as member from memberships) members;
insert into goals (owner_id, id, event_id, statement, metric, target, closed_at, closed_count)
select account_id, pg_temp.row_id(13, 0, (row_number() over (order by account_id, event_id))::int),
    event_id, 'Meet 3 new people', 'new_contacts', 3, starts_at + interval '3 days', 1 + (extract(epoch from starts_at)::bigint / 345600) % 5
from participations where response = 'accepted' and event_id in (select id from events where uid like 'past-%');
insert into lesson_applications (lesson_id, id, account_id, applied_on, what_changed)
select lesson_id, pg_temp.row_id(14, 0, row_number() over (order by lesson_id)::int), pg_temp.row_id(8, 0, 1 + (row_number() over (order by lesson_id))::int % 199),
    shared_at::date, 'We do it now.'
from lesson_shares;
insert into insight_agreements (account_id, team_id, agreed_at)
select account_id, team_id, now() - interval '3 years' from memberships where role = 'member';
