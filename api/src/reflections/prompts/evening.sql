-- $1 the account, $2 an event that it takes part in: what is known of that evening.
select jsonb_build_object(
    'over', event.ends_at <= now(),
    'missed', mine.attendance = 'no_show',
    'purpose', mine.purpose,
    'worth_it', mine.worth_it,
    'people', (select count(distinct ec.contact_id)
        from encounters e
        join encounter_contacts ec on ec.owner_id = e.owner_id and ec.encounter_id = e.id
        join contacts c on c.owner_id = ec.owner_id and c.id = ec.contact_id and c.deleted_at is null
        where e.owner_id = $1 and e.event_id = $2 and e.deleted_at is null),
    'promises', (select count(*) from follow_ups f
        where f.owner_id = $1 and f.event_id = $2 and f.deleted_at is null
            and f.direction <> 'they_owe' and f.status <> 'cancelled' and f.origin <> 'keep_in_touch'),
    'lessons', (select count(*) from lessons l
        where l.owner_id = $1 and l.event_id = $2 and l.deleted_at is null)) as row
from participations mine
join events event on event.id = mine.event_id
where mine.account_id = $1 and mine.event_id = $2 and event.deleted_at is null
