drop table lesson_reactions;
