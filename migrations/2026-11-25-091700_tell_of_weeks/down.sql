delete from notifications where kind = 'team_digest';
alter table notifications drop column week;
alter table teams drop column digest_at;
