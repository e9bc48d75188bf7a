drop table lesson_applications;
