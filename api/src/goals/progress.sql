) as goal (id, metric, event_id, starts_at, ends_at, filter, manual_count)
), goal as (
    select asked.*, filter ->> 'organization' as organization,
        case when filter ? 'tags' then array(select jsonb_array_elements_text(filter -> 'tags')) end as tags
    from asked
)
select goal.id, case goal.metric when 'manual' then goal.manual_count else counted.count end, counted.evidence
from goal
cross join lateral (
    select coalesce(sum(amount), 0)::bigint as count,
        coalesce(jsonb_agg(jsonb_build_object('type', type, 'id', id, 'label', label, 'at', at) order by at, id)
            filter (where place <= goal.most), '[]') as evidence
    from (
        select found.*, row_number() over (order by at, id) as place
        from (
            select 'contact' as type, c.id, coalesce(nullif(c.full_name, ''), c.description) as label,
                c.first_met_at as at, 1 as amount
            from contacts c
            where goal.metric = 'new_contacts' and c.owner_id = goal.owner_id and c.deleted_at is null
                and (c.first_met_event_id = goal.event_id
                    or (c.first_met_at >= goal.starts_at and c.first_met_at < goal.ends_at))
                and (goal.tags is null or c.tags @> goal.tags)
                and (goal.organization is null or c.organization = goal.organization)
            union all
            select 'encounter', e.id, coalesce(nullif(e.summary, ''), with_whom.names, ''), e.occurred_at, 1
            from encounters e
            cross join lateral (
                select string_agg(coalesce(nullif(c.full_name, ''), c.description), ', ' order by c.sort_name) as names,
                    coalesce(bool_or(c.organization = goal.organization), false) as of_organization
                from encounter_contacts ec
                join contacts c on c.owner_id = ec.owner_id and c.id = ec.contact_id
                where ec.owner_id = e.owner_id and ec.encounter_id = e.id
            ) with_whom
            where goal.metric = 'encounters' and e.owner_id = goal.owner_id and e.deleted_at is null
                and (e.event_id = goal.event_id
                    or (e.occurred_at >= goal.starts_at and e.occurred_at < goal.ends_at))
                and (goal.tags is null or e.topics @> goal.tags)
                and (goal.filter ->> 'channel' is null or e.channel = goal.filter ->> 'channel')
                and (goal.organization is null or with_whom.of_organization)
            union all
            select 'lesson', l.id, l.title, l.learned_at, 1
            from lessons l
            where goal.metric = 'lessons_captured' and l.owner_id = goal.owner_id and l.deleted_at is null
                and (l.event_id = goal.event_id
                    or (l.learned_at >= goal.starts_at and l.learned_at < goal.ends_at))
                and (goal.tags is null or l.tags @> goal.tags)
            union all
            select 'follow_up', f.id, coalesce(nullif(f.summary, ''), nullif(c.full_name, ''), c.description), f.completed_at, 1
            from follow_ups f
            join contacts c on c.owner_id = f.owner_id and c.id = f.contact_id
            where goal.metric in ('follow_ups_completed', 'follow_ups_on_time', 'introductions_made')
                and f.owner_id = goal.owner_id and f.deleted_at is null and f.status = 'completed'
                and (goal.metric <> 'follow_ups_on_time' or f.completed_at <= f.due_at)
                and (goal.metric <> 'introductions_made' or f.kind = 'introduction')
                and (f.event_id = goal.event_id
                    or (f.completed_at >= goal.starts_at and f.completed_at < goal.ends_at))
                and (goal.tags is null or c.tags @> goal.tags)
                and (goal.organization is null or c.organization = goal.organization)
            union all
            select 'event', e.id, e.summary, e.starts_at,
                case goal.metric when 'learning_minutes' then p.learning_minutes else 1 end
            from participations p
            join events e on e.id = p.event_id
            where goal.metric in ('events_attended', 'learning_minutes')
                and p.account_id = goal.owner_id and e.deleted_at is null
                and case goal.metric when 'learning_minutes' then p.learning_minutes > 0 else p.attendance = 'attended' end
                and (p.event_id = goal.event_id or (p.starts_at >= goal.starts_at and p.starts_at < goal.ends_at))
                and (goal.tags is null or e.tags @> goal.tags)
                and (goal.filter ->> 'kind' is null or e.kind = goal.filter ->> 'kind')
        ) found
    ) ranked
) counted
