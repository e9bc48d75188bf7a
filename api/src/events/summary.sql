-- $1 the account, $2 the events.
select event.id,
    (select count(distinct ec.contact_id)
        from encounters e
        join encounter_contacts ec on ec.owner_id = e.owner_id and ec.encounter_id = e.id
        join contacts c on c.owner_id = ec.owner_id and c.id = ec.contact_id and c.deleted_at is null
        where e.owner_id = $1 and e.event_id = event.id and e.deleted_at is null) as people_met,
    (select count(*)
        from lessons l
        where l.owner_id = $1 and l.event_id = event.id and l.deleted_at is null) as lessons
from unnest($2) as event (id)
