alter table pitches drop column usp_id;
drop table usp_shares;
drop table usps;
