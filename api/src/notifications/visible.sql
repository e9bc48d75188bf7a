-- $1 the account. What a notification is about has to be there and to be seen by the account still.
from notifications n
where n.account_id = $1 and case
    when n.event_id is not null then exists (
        select from participations own
        join events on events.id = own.event_id
        where own.account_id = $1 and own.event_id = n.event_id and events.deleted_at is null
            and (n.kind <> 'event_answered' or exists (
                select from participations theirs
                where theirs.account_id = n.actor_id and theirs.event_id = n.event_id
                    and theirs.response in ('accepted', 'tentative'))))
    when n.team_id is not null then exists (
        select from memberships own
        join teams on teams.id = own.team_id
        where own.account_id = $1 and own.team_id = n.team_id and teams.deleted_at is null
            and (n.kind <> 'team_joined' or exists (
                select from memberships theirs
                where theirs.account_id = n.actor_id and theirs.team_id = n.team_id)))
    else exists (
        select from lessons
        where lessons.id = n.lesson_id and lessons.deleted_at is null
            and (lessons.owner_id = $1 or exists (
                select from lesson_shares
                join memberships using (team_id)
                join teams on teams.id = lesson_shares.team_id
                where lesson_shares.lesson_id = n.lesson_id and memberships.account_id = $1
                    and teams.deleted_at is null))
            and (n.kind <> 'useful' or exists (
                select from lesson_reactions
                where lesson_reactions.lesson_id = n.lesson_id and lesson_reactions.account_id <> $1))
            and (n.kind <> 'mention' or exists (
                select from lesson_comments
                where lesson_comments.lesson_id = n.lesson_id and lesson_comments.id = n.comment_id
                    and $1 = any (mentions)))
            and (n.kind <> 'lesson_asks' or exists (
                select from lesson_nudges asked
                where asked.owner_id = $1 and asked.id = n.id and asked.answer is null
                    and lessons.stage <> 'impact' and (asked.question = 'difference' or not exists (
                        select from lesson_applications own
                        where own.lesson_id = n.lesson_id and own.account_id = $1)))))
    end
