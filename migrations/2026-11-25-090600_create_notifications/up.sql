-- Safe: a new table only.
-- Something that colleagues did and that concerns an account, written down with it. What it is about is
-- looked up when it is read, so that whoever no longer sees that does not learn of it here.
create table notifications (
    account_id uuid not null constraint notifications_account_id_fkey references accounts (id) on delete cascade,
    -- Made of what it tells: the same fact is told once.
    id uuid not null,
    kind text not null,
    actor_id uuid constraint notifications_actor_id_fkey references accounts (id) on delete set null,
    event_id uuid constraint notifications_event_id_fkey references events (id) on delete cascade,
    team_id uuid constraint notifications_team_id_fkey references teams (id) on delete cascade,
    lesson_id uuid constraint notifications_lesson_id_fkey references lessons (id) on delete cascade,
    comment_id uuid,
    application_id uuid,
    created_at timestamptz not null default now(),
    read_at timestamptz,
    constraint notifications_pkey primary key (account_id, id),
    constraint notifications_comment_id_fkey foreign key (lesson_id, comment_id)
        references lesson_comments (lesson_id, id) on delete cascade,
    constraint notifications_application_id_fkey foreign key (lesson_id, application_id)
        references lesson_applications (lesson_id, id) on delete cascade,
    constraint notifications_kind_check check (kind in ('comment', 'mention', 'useful', 'application',
        'event_shared', 'event_answered', 'lesson_shared', 'team_joined')),
    constraint notifications_subject_check check (num_nonnulls(event_id, team_id, lesson_id) = 1)
);
create index notifications_account_id_created_at_idx on notifications (account_id, created_at desc, id desc);
-- Those that nobody has read are few, however many there were.
create index notifications_unread_idx on notifications (account_id, created_at desc, id desc) where read_at is null;
create index notifications_created_at_idx on notifications (created_at);
create index notifications_actor_id_idx on notifications (actor_id) where actor_id is not null;
create index notifications_event_id_idx on notifications (event_id) where event_id is not null;
create index notifications_team_id_idx on notifications (team_id) where team_id is not null;
create index notifications_lesson_id_idx on notifications (lesson_id, comment_id, application_id) where lesson_id is not null;
