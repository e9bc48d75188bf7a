drop table lesson_comments;
