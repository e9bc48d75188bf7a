create index memberships_team_id_joined_at_idx on memberships (team_id, joined_at, account_id);
drop index memberships_team_id_order_idx;
