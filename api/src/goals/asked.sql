) with ordinality as goal (id, owner_id, team_id, metric, event_id, starts_at, ends_at, starts_on, ends_on, filter, place)
), goal as (
    select asked.*, filter ->> 'organization' as organization,
        case when filter ? 'tags' then array(select jsonb_array_elements_text(filter -> 'tags')) end as tags, 