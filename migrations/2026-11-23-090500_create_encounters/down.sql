drop table encounter_contacts;
drop table encounters;
