delete from goals where team_id is not null;
alter table goals drop column team_id;
