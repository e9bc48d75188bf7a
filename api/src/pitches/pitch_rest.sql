        from pitch_versions v where v.pitch_id = p.id order by v.number desc limit 1),
    'practised', case when p.owner_id = $1 then (
        select jsonb_build_object('count', count(*), 'last_at', max(d.practised_at),
            'last_seconds', (array_agg(d.seconds order by d.practised_at desc, d.id desc))[1])
        from pitch_practices d where d.owner_id = $1 and d.pitch_id = p.id) end,
    'version', p.version,
    'created_at', p.created_at,
    'updated_at', p.updated_at) as row
from pitches p
