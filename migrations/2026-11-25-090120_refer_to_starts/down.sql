alter table lessons drop constraint lessons_event_id_fkey,
    add constraint lessons_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete set null (event_id);
alter table follow_ups drop constraint follow_ups_event_id_fkey,
    add constraint follow_ups_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete set null (event_id);
alter table encounters drop constraint encounters_event_id_fkey,
    add constraint encounters_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete set null (event_id);
alter table goals drop constraint goals_event_id_fkey,
    add constraint goals_event_id_fkey foreign key (owner_id, event_id)
        references participations (account_id, event_id) on delete cascade;
alter table participations
    drop constraint participations_starts_at_fkey,
    drop constraint participations_starts_at_check;
