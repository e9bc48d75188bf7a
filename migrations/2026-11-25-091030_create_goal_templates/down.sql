drop table goal_templates;
