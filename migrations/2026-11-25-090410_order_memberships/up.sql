-- Safe: the table is new and small. The order in which a team is listed, its owner first, then who
-- joined first; the index it replaces lacks the owner.
create index memberships_team_id_order_idx on memberships (team_id, (role <> 'owner'), joined_at, account_id);
drop index memberships_team_id_joined_at_idx;
