-- Safe: rows are locked and nothing else; writers of events wait while the indexes are built, about
-- a second for a million events.
set local lock_timeout = '2s';
update participations set starts_at = events.starts_at from events where events.id = event_id;
create index participations_account_id_starts_at_idx on participations (account_id, starts_at, event_id);
-- Few of an account's events are somebody else's; lists and searches of those look here.
create index participations_invited_idx on participations (account_id, starts_at, event_id) where invited;
create unique index events_id_starts_at_key on events (id, starts_at);
