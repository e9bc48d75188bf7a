drop index follow_ups_owner_id_encounter_id_idx;
drop index contacts_owner_id_introduced_by_idx;
-- Before this there were no accounts like that.
delete from accounts where deleted_at is not null;
alter table lesson_shares drop constraint lesson_shares_lesson_id_fkey,
    add constraint lesson_shares_lesson_id_fkey foreign key (owner_id, lesson_id)
        references lessons (owner_id, id) on delete cascade;
drop index accounts_deleted_at_idx;
alter table accounts drop column deleted_at;
