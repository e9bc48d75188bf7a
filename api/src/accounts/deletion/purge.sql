-- A former colleague of whom nobody sees anything any more: no lesson is shared, nothing is said of
-- anybody's.
delete from accounts where id in (
    select id from accounts former
    where deleted_at is not null
        and not exists (select from lessons join lesson_shares on lesson_id = lessons.id
            where lessons.owner_id = former.id)
        and not exists (select from lesson_comments join lessons on lessons.id = lesson_id
            where author_id = former.id and owner_id <> former.id)
        and not exists (select from lesson_applications join lessons on lessons.id = lesson_id
            where account_id = former.id and owner_id <> former.id)
    limit 100 for update skip locked)
