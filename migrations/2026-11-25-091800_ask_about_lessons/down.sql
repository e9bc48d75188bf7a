delete from notifications where kind in ('lesson_asks', 'team_digest');
alter table notifications drop constraint notifications_kind_check,
    add constraint notifications_kind_check check (kind in ('comment', 'mention', 'useful', 'application',
        'event_shared', 'event_answered', 'lesson_shared', 'team_joined'));
drop table lesson_nudges;
update lesson_applications set what_changed = '-' where what_changed = '';
alter table lesson_applications add constraint lesson_applications_what_changed_check check (what_changed <> '');
drop index lessons_nudge_at_idx;
alter table lessons drop column nudge_at;
