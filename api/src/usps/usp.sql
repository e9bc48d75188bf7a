-- $1 the account. What follows says which cards.
select jsonb_build_object(
    'id', p.id,
    'title', p.title,
    'for_whom', p.for_whom,
    'need', p.need,
    'is_a', p.is_a,
    'benefit', p.benefit,
    'unlike', p.unlike,
    'differentiator', p.differentiator,
    'proof_points', p.proof_points,
    'own', p.owner_id = $1,
    'owner', (select jsonb_build_object('id', who.id, 'full_name', who.full_name)
        from accounts who where who.id = p.owner_id and who.full_name <> ''),
    'team_ids', array(
        select s.team_id from usp_shares s join teams t on t.id = s.team_id
        where s.usp_id = p.id and t.deleted_at is null
            and (p.owner_id = $1 or exists (
                select from memberships m where m.team_id = s.team_id and m.account_id = $1))
        order by s.shared_at, s.team_id),
    'version', p.version,
    'created_at', p.created_at,
    'updated_at', p.updated_at) as row
from usps p
