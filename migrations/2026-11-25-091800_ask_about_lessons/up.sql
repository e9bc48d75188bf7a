-- Safe: a column without a default takes no rewrite, and one that it gets afterwards is for new rows only:
-- nobody is asked about all that they ever wrote. While the index is built, about a second for a million
-- rows, writes of lessons wait. The new constraints allow more than the old ones, so no row is read.
set local lock_timeout = '2s';
-- When its owner is asked about a lesson next; null: not any more.
alter table lessons add column nudge_at timestamptz;
alter table lessons alter column nudge_at set default now() + interval '7 days';
create index lessons_nudge_at_idx on lessons (nudge_at, owner_id, id) where nudge_at is not null and deleted_at is null;
-- Whoever taps "I used it" in a mail has said no more than that.
alter table lesson_applications drop constraint lesson_applications_what_changed_check;
create table lesson_nudges (
    owner_id uuid not null constraint lesson_nudges_owner_id_fkey references accounts (id) on delete cascade,
    id uuid not null,
    lesson_id uuid not null constraint lesson_nudges_lesson_id_fkey references lessons (id) on delete cascade,
    -- How many days after the lesson was written down.
    day integer not null,
    question text not null,
    asked_at timestamptz not null,
    answer text,
    answered_at timestamptz,
    -- What the answer wrote, and where the lesson stood before: to take it back.
    application_id uuid,
    stage_before text,
    -- SHA-256 of the token in the links of the mail.
    token_hash bytea not null constraint lesson_nudges_token_hash_key unique,
    constraint lesson_nudges_pkey primary key (owner_id, id),
    constraint lesson_nudges_lesson_id_day_key unique (lesson_id, day),
    constraint lesson_nudges_application_id_fkey foreign key (lesson_id, application_id)
        references lesson_applications (lesson_id, id) on delete set null (application_id),
    constraint lesson_nudges_day_check check (day in (7, 30, 90)),
    constraint lesson_nudges_question_check check (question in ('used', 'difference')),
    constraint lesson_nudges_answer_check check (answer in ('used', 'made_a_difference', 'not_yet', 'not_for_me')),
    constraint lesson_nudges_answered_at_check check ((answer is null) = (answered_at is null))
);
-- A lesson is asked about in one nudge at a time.
create unique index lesson_nudges_open_key on lesson_nudges (lesson_id) where answer is null;
create index lesson_nudges_asked_at_idx on lesson_nudges (owner_id, asked_at desc, id desc) where answer is null;
alter table notifications drop constraint notifications_kind_check,
    add constraint notifications_kind_check check (kind in ('comment', 'mention', 'useful', 'application',
        'event_shared', 'event_answered', 'lesson_shared', 'team_joined', 'lesson_asks', 'team_digest')) not valid;
