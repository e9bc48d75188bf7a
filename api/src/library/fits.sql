deleted_at is null
            and ($2::uuid is null or id in (select lesson_id from collected))
            and ($6::text is null or tags @> array[$6])
            and ($7::uuid is null or tags && (select tags from about) or event_id in (select id from earlier))
            and ($8::text is null or skills @> array[$8])
            and ($9::text is null or id in (select id from worded))
            and ($11::text is null or stage = $11)
