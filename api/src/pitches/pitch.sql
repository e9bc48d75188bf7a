-- $1 the account. What follows says which pitches.
select jsonb_build_object(
    'id', p.id,
    'title', p.title,
    'audience', p.audience,
    'target_seconds', p.target_seconds,
    'usp_id', case when p.owner_id = $1 then p.usp_id end,
    'own', p.owner_id = $1,
    'owner', (select jsonb_build_object('id', who.id, 'full_name', who.full_name)
        from accounts who where who.id = p.owner_id and who.full_name <> ''),
    'team_ids', array(
        select s.team_id from pitch_shares s join teams t on t.id = s.team_id
        where s.pitch_id = p.id and t.deleted_at is null
            and (p.owner_id = $1 or exists (
                select from memberships m where m.team_id = s.team_id and m.account_id = $1))
        order by s.shared_at, s.team_id),
    'current', (select
