drop table pitch_practices;
drop table pitch_versions;
drop table pitches;
