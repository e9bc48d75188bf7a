-- Safe: a column that takes no rewrite, a constraint that every row keeps, and indexes without rows.
set local lock_timeout = '2s';
alter table goals
    add column team_id uuid constraint goals_team_id_fkey references teams (id) on delete cascade,
    add constraint goals_team_id_check check (team_id is null or event_id is null) not valid;
create index goals_team_id_idx on goals (team_id, id) where team_id is not null;
-- Everybody in the team asks for it by its id alone.
create unique index goals_team_goal_id_key on goals (id) where team_id is not null;
