-- Neither answered nor settled by what its owner wrote down meanwhile.
and n.answer is null and l.stage <> 'impact' and (n.question = 'difference' or not exists (
    select from lesson_applications own where own.lesson_id = n.lesson_id and own.account_id = n.owner_id))
