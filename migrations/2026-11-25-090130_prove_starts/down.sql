create index events_owner_id_starts_at_idx on events (owner_id, starts_at, id) where deleted_at is null;
alter table participations
    add constraint participations_event_id_fkey foreign key (event_id) references events (id) on delete cascade,
    add constraint participations_starts_at_check check (starts_at is not null);
alter table participations alter column starts_at drop not null;
