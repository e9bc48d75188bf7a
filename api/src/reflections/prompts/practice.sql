-- $1 the account, $2 a practice of its own: how a pitch was said that time, and the time before.
select jsonb_build_object(
    'seconds', p.seconds,
    'target', pitches.target_seconds,
    'fillers', p.fillers,
    'rating', p.self_rating,
    'before', (select before.self_rating from pitch_practices before
        where before.owner_id = p.owner_id and before.pitch_id = p.pitch_id
            and (before.practised_at, before.id) < (p.practised_at, p.id)
        order by before.practised_at desc, before.id desc limit 1)) as row
from pitch_practices p
join pitches on pitches.owner_id = p.owner_id and pitches.id = p.pitch_id
where p.owner_id = $1 and p.id = $2 and pitches.deleted_at is null
