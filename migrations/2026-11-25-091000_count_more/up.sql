-- Safe: the new constraint allows more than the old one, so no row is read; the index is of a small
-- table, whose writers wait while it is built.
set local lock_timeout = '2s';
-- Every metric that there will be, so that another one is a matter of the program alone.
alter table goals drop constraint goals_metric_check,
    add constraint goals_metric_check check (metric in ('new_contacts', 'encounters', 'targets_met', 'lessons_captured',
        'lessons_shared', 'lessons_applied', 'follow_ups_completed', 'follow_ups_on_time', 'introductions_made',
        'pitches_practised', 'events_attended', 'learning_minutes', 'manual')) not valid;
-- A filter that the metric knows nothing of was ignored until now, and would be refused at the next change.
update goals set filter = jsonb_strip_nulls(jsonb_build_object(
    'tags', case when metric <> 'manual' then filter -> 'tags' end,
    'organization', case when metric in ('new_contacts', 'encounters', 'follow_ups_completed', 'follow_ups_on_time', 'introductions_made')
        then filter -> 'organization' end,
    'channel', case when metric = 'encounters' then filter -> 'channel' end,
    'kind', case when metric in ('events_attended', 'learning_minutes') then filter -> 'kind' end))
where filter <> '{}';
-- What somebody shared, and what they used when.
create index lesson_shares_owner_id_idx on lesson_shares (owner_id, lesson_id, shared_at);
create index lesson_applications_account_id_applied_on_idx on lesson_applications (account_id, lesson_id, applied_on);
drop index lesson_applications_account_id_idx;
