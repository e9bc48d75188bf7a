-- Safe: every constraint is added unproven, which takes a moment's lock and reads no row; the next
-- version proves them. Programs that do not write the copy cannot add events from here on.
set local lock_timeout = '2s';
update participations set starts_at = events.starts_at from events
where events.id = event_id and participations.starts_at is null;
alter table participations
    add constraint participations_starts_at_check check (starts_at is not null) not valid,
    -- The database itself moves the copies when the event moves.
    add constraint participations_starts_at_fkey foreign key (event_id, starts_at)
        references events (id, starts_at) on update cascade on delete cascade not valid;
-- A participation may move to another event (a copy of one's own), and takes along what hangs on it.
alter table goals drop constraint goals_event_id_fkey,
    add constraint goals_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on update cascade on delete cascade not valid;
alter table encounters drop constraint encounters_event_id_fkey,
    add constraint encounters_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on update cascade on delete set null (event_id) not valid;
alter table follow_ups drop constraint follow_ups_event_id_fkey,
    add constraint follow_ups_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on update cascade on delete set null (event_id) not valid;
alter table lessons drop constraint lessons_event_id_fkey,
    add constraint lessons_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on update cascade on delete set null (event_id) not valid;
