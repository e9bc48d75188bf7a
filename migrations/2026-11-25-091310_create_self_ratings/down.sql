drop table self_ratings;
