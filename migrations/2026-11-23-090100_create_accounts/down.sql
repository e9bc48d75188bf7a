drop table personal_access_tokens;
drop table refresh_tokens;
drop table sessions;
drop table accounts;
