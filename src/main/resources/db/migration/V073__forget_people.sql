-- Forgets names in every text of the product and of the engine; the record of what happened has a function of its own for that.
create function forget_names(names text[]) returns bigint language plpgsql
    set search_path = throughline, public, pg_temp as $$
declare
    pattern text;
    place record;
    rows_here bigint;
    forgotten bigint := 0;
begin
    pattern := words_pattern(names);
    if pattern is null then
        return 0;
    end if;
    for place in
        select c.table_schema as s, c.table_name as t,
            string_agg(format('%1$I = regexp_replace(%1$I, $1, ''…'', ''gi'')', c.column_name), ', ') as changes,
            string_agg(format('%I ~* $1', c.column_name), ' or ') as holds
        from information_schema.columns c
            join information_schema.tables b using (table_schema, table_name)
        where c.table_schema in ('throughline', 'public') and b.table_type = 'BASE TABLE'
            and c.data_type in ('text', 'character varying') and c.is_generated = 'NEVER'
            and c.table_name not in ('person', 'flyway_schema_history') and c.table_name not like 'audit\_%'
            and (c.character_maximum_length is null
                or c.character_maximum_length >= (select min(length(name)) from unnest(names) as n (name)))
            and has_column_privilege(format('%I.%I', c.table_schema, c.table_name), c.column_name, 'UPDATE')
        group by 1, 2
    loop
        execute format('update %I.%I set %s where %s', place.s, place.t, place.changes, place.holds) using pattern;
        get diagnostics rows_here = row_count;
        forgotten := forgotten + rows_here;
    end loop;
    return forgotten;
end $$;
