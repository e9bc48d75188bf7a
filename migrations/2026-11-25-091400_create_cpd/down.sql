drop table cpd_submission_entries;
drop table cpd_submissions;
drop table cpd_words;
