-- Writes api/src/schema.rs from a migrated database.
with tables as (
    select c.oid, c.relname::text as name,
        (select string_agg(a.attname, ', ' order by k.position)
         from pg_index i, unnest(i.indkey) with ordinality as k (attnum, position)
         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
         where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and c.relname not like '\_\_diesel%'
), columns as (
    select t.name as table_name, a.attnum,
        case when a.attnotnull then kind.name else format('Nullable<%s>', kind.name) end as type, a.attname
    from tables t
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
        -- Only ever compared inside SQL, by http::words; diesel needs no name for it.
        and a.attname <> 'search_text'
    join pg_type y on y.oid = a.atttypid
    cross join lateral (
        select case y.typname
            when 'uuid' then 'Uuid' when 'text' then 'Text' when 'int4' then 'Int4' when 'int2' then 'Int2' when 'int8' then 'Int8'
            when 'bool' then 'Bool' when 'date' then 'Date' when 'timestamptz' then 'Timestamptz' when 'jsonb' then 'Jsonb'
            when 'bytea' then 'Bytea' when '_text' then 'Array<Text>' when '_uuid' then 'Array<Uuid>' else 'Unknown' || y.typname end as name
    ) kind
)
select E'//! The tables as diesel sees them.\n// @generated from the migrations by `UPDATE=1 cargo test schema`.\n#![expect(missing_docs, reason = "the migrations carry the comments")]\n\n'
    || (select string_agg(format(E'diesel::table! {\n    %s (%s) {\n%s    }\n}\n', t.name, t.key,
        (select string_agg(format(E'        %s -> %s,\n', c.attname, c.type), '' order by c.attnum) from columns c where c.table_name = t.name)),
        E'\n' order by t.name) from tables t)
    || format(E'\ndiesel::allow_tables_to_appear_in_same_query!(\n%s);\n', (select string_agg(format(E'    %s,\n', name), '' order by name) from tables)) as schema;
