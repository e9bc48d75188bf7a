-- A submission, with how much it holds.
jsonb_build_object('id', s.id, 'from', s.first_day, 'to', s.last_day,
    'entry_count', (select count(*) from cpd_submission_entries e where e.owner_id = s.owner_id and e.submission_id = s.id),
    'minutes', (select coalesce(sum(e.minutes), 0) from cpd_submission_entries e
        where e.owner_id = s.owner_id and e.submission_id = s.id),
    'submitted_at', s.submitted_at, 'retracted_at', s.retracted_at, 'version', s.version)
