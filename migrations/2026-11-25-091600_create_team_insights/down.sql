drop table insight_looks;
drop table insight_people;
drop table insight_reports;
drop table insight_agreements;
