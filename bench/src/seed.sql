-- Accounts {first} to {last}, each with {people} people, {events} events, and {captured}
-- conversations and lessons. Every value follows from its number: the same on every run.
create function pg_temp.row_id(kind int, account int, number int) returns uuid language sql immutable as $$
    select ('0199' || lpad(to_hex(kind), 4, '0') || '-0000-7000-8' || lpad(to_hex(account), 3, '0') || '-'
        || lpad(to_hex(number), 12, '0'))::uuid
$$;
create function pg_temp.syllable(number int) returns text language sql immutable as $$
    select (array['bar', 'ber', 'bru', 'dal', 'den', 'fel', 'gar', 'gol', 'hal', 'hof', 'jan', 'ker',
        'lau', 'lin', 'mar', 'nor', 'oster', 'pet', 'rein', 'sol', 'tal', 'ulm', 'vogt', 'wald'])[1 + number % 24]
$$;
insert into accounts (id, email, password_hash, full_name, tzid)
select pg_temp.row_id(0, account, 0), 'bench' || account || '@example.org', 'none', 'Ada Moreno', 'Europe/Zurich'
from generate_series({first}, {last}) account;
insert into events (id, owner_id, uid, summary, kind, starts_at, ends_at, tzid, location, tags)
select pg_temp.row_id(2, account, n), pg_temp.row_id(0, account, 0), 'bench-' || account || '-' || n,
    initcap(pg_temp.syllable(n * 7)) || ' meetup ' || n, 'meetup',
    now() + interval '2 hours' - n * interval '1 day', now() + interval '4 hours' - n * interval '1 day',
    'Europe/Zurich', jsonb_build_object('name', initcap(pg_temp.syllable(n)) || ' hall'), array['rust', 'meetup']
from generate_series({first}, {last}) account, generate_series(0, {events} - 1) n;
insert into participations (account_id, event_id, starts_at, attendance, purpose, debriefed_at)
select owner_id, id, starts_at, case when n > 0 then 'attended' else 'unknown' end,
    'find someone who runs async Rust in production', case when n > 2 then now() end
from generate_series({first}, {last}) account
cross join generate_series(0, {events} - 1) n
join events on id = pg_temp.row_id(2, account, n);
-- Those of events that are over were closed when they were: nothing is left to catch up on.
insert into goals (owner_id, id, event_id, statement, metric, target, closed_at, closed_count, look_at)
select pg_temp.row_id(0, account, 0), pg_temp.row_id(3, account, n), pg_temp.row_id(2, account, n / 2),
    case n % 2 when 0 then 'Meet 3 new people' else 'Learn 3 new things' end,
    case n % 2 when 0 then 'new_contacts' else 'lessons_captured' end, 3,
    case when over < now() then over end, case when over < now() then n % 5 end,
    case when over >= now() then over end
from generate_series({first}, {last}) account, generate_series(0, 2 * {events} - 1) n,
    lateral (select now() + interval '52 hours' - n / 2 * interval '1 day') event(over);
-- Goals of these two years that count many rows each.
insert into goals (owner_id, id, starts_on, ends_on, statement, metric, target)
select pg_temp.row_id(0, account, 0), pg_temp.row_id(12, account, n::int), current_date - 600, current_date + 130,
    'Keep at it', metric, 20
from generate_series({first}, {last}) account,
    unnest(array['new_contacts', 'encounters', 'lessons_captured', 'follow_ups_completed', 'events_attended',
        'learning_minutes']) with ordinality as counted(metric, n);
insert into contacts (owner_id, id, full_name, organization, title, note, tags, contact_points, met_place,
    first_met_at, first_met_event_id, last_contacted_at)
select pg_temp.row_id(0, account, 0), pg_temp.row_id(1, account, n),
    initcap(pg_temp.syllable(n * 5) || pg_temp.syllable(n / 24)) || ' '
        || initcap(pg_temp.syllable(n * 11) || pg_temp.syllable(n / 24 * 7 + 3) || pg_temp.syllable(n / 576)),
    initcap(pg_temp.syllable(n / 7)) || ' Labs', 'Engineer',
    'Runs ' || pg_temp.syllable(n * 13) || ' in production; asked about tracing and runbooks.', array['rust'],
    jsonb_build_array(jsonb_build_object('kind', 'email', 'value', 'person' || n || '@example.org', 'types', '[]'::jsonb,
        'preference', null)),
    'Zürich', now() - n % {events} * interval '1 day', pg_temp.row_id(2, account, n % {events}),
    now() - n % {events} * interval '1 day'
from generate_series({first}, {last}) account, generate_series(0, {people} - 1) n;
insert into encounters (owner_id, id, event_id, occurred_at, summary, topics)
select pg_temp.row_id(0, account, 0), pg_temp.row_id(4, account, n), pg_temp.row_id(2, account, n % {events}),
    now() - n % {events} * interval '1 day', 'talked about ' || pg_temp.syllable(n) || ' and tracing', array['rust']
from generate_series({first}, {last}) account, generate_series(0, {captured} - 1) n;
insert into encounter_contacts (owner_id, encounter_id, contact_id)
select pg_temp.row_id(0, account, 0), pg_temp.row_id(4, account, n), pg_temp.row_id(1, account, n % {people})
from generate_series({first}, {last}) account, generate_series(0, {captured} - 1) n;
insert into lessons (owner_id, id, title, insight, event_id, encounter_id, learned_from, tags, learned_at)
select pg_temp.row_id(0, account, 0), pg_temp.row_id(5, account, n), 'Runbooks first ' || n,
    'Teams that write the runbook before the feature ship with fewer pages at night, said ' || pg_temp.syllable(n),
    pg_temp.row_id(2, account, n % {events}), pg_temp.row_id(4, account, n), pg_temp.row_id(1, account, n % {people}),
    array['operations'], now() - n % {events} * interval '1 day'
from generate_series({first}, {last}) account, generate_series(0, {captured} - 1) n;
insert into follow_ups (owner_id, id, contact_id, encounter_id, event_id, origin, summary, due_at, status, completed_at)
select pg_temp.row_id(0, account, 0), pg_temp.row_id(6, account, n), pg_temp.row_id(1, account, n % {people}),
    pg_temp.row_id(4, account, n), pg_temp.row_id(2, account, n % {events}), 'manual', 'send the talk',
    now() + interval '1 day' - n % {events} * interval '1 day',
    case when n % {events} < 5 then 'needs_action' else 'completed' end,
    case when n % {events} < 5 then null else now() - n % {events} * interval '1 day' end
from generate_series({first}, {last}) account, generate_series(0, {captured} - 1) n;
