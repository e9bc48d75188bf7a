drop table memberships;
drop table teams;
