drop function fold_all(text[]);
drop function words(text[]);
drop function fold(text);
drop extension if exists unaccent;
drop extension if exists btree_gin;
drop extension if exists pg_trgm;
