create index lesson_applications_account_id_idx on lesson_applications (account_id);
drop index lesson_applications_account_id_applied_on_idx;
drop index lesson_shares_owner_id_idx;
delete from goals where metric in ('targets_met', 'lessons_shared', 'lessons_applied', 'pitches_practised');
alter table goals drop constraint goals_metric_check,
    add constraint goals_metric_check check (metric in ('new_contacts', 'encounters', 'lessons_captured', 'follow_ups_completed',
        'follow_ups_on_time', 'introductions_made', 'events_attended', 'learning_minutes', 'manual'));
