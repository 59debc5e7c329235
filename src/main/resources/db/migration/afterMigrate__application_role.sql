-- What the application's role may do, when it is another one than the owner that migrates. Runs after every start.
do $$
declare
    app constant text := '${application-role}';
    made record;
begin
    if app = current_user or not exists (select from pg_roles where rolname = app) then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('throughline application role'));
    execute format('grant usage on schema throughline to %I', app);
    execute format('grant select, insert, update, delete on all tables in schema throughline to %I', app);
    execute format('grant usage, select on all sequences in schema throughline to %I', app);
    -- What is only added to, and what is only added to by functions of its owner.
    for made in select tablename from pg_tables where schemaname = 'throughline'
        and tablename in ('audit_entry', 'audit_stream', 'audit_root', 'audit_root_head', 'audit_check', 'promise_seal', 'sign_of_life', 'downtime',
            'flyway_schema_history')
    loop
        execute format('revoke update, delete, truncate on throughline.%I from %I', made.tablename, app);
        if made.tablename in ('audit_entry', 'audit_stream', 'flyway_schema_history') then
            execute format('revoke insert on throughline.%I from %I', made.tablename, app);
        end if;
    end loop;
    for made in select p.oid::regprocedure as name from pg_proc p
        where p.pronamespace = 'throughline'::regnamespace and p.proname in ('audit_append', 'audit_forget')
    loop
        execute format('grant execute on function %s to %I', made.name, app);
    end loop;

    -- The engine makes and changes its own tables.
    if pg_has_role(current_user, (select nspowner from pg_namespace where nspname = 'public'), 'USAGE') then
        execute format('grant usage, create on schema public to %I', app);
    end if;
    if pg_has_role(current_user, app, 'MEMBER') then
        for made in select tablename from pg_tables
            where schemaname = 'public' and tablename like 'act\_%' and tableowner <> app
        loop
            execute format('alter table public.%I owner to %I', made.tablename, app);
        end loop;
    end if;
end $$;
