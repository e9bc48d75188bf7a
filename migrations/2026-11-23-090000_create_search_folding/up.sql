-- Safe on a live table: creates no table and takes no lock on one.
-- All three extensions are trusted, so the owner of the database may create them.
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gin with schema public;
create extension if not exists unaccent with schema public;

-- What search compares: lower case without accents. `unaccent` is only STABLE because its
-- dictionary could change; ours does not, and a generated column needs IMMUTABLE.
create function fold(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- `array_to_string` is only STABLE because it serves every element type; for text it never changes.
create function words(parts text[]) returns text
    language sql immutable parallel safe
    return array_to_string(parts, ' ');

-- Several columns as one searchable line; nulls are left out.
create function fold_all(variadic parts text[]) returns text
    language sql immutable parallel safe
    return coalesce(fold(words(parts)), '');
