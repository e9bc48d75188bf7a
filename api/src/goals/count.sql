select counted.count, counted.evidence
from goal
cross join lateral (
    select coalesce(sum(amount), 0)::bigint as count,
        coalesce(jsonb_agg(jsonb_build_object('type', type, 'id', id, 'label', label, 'at', at) order by at, id)
            filter (where place <= 