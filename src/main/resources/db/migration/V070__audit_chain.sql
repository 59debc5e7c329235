-- The record becomes a chain for each stream: every row carries the hash of the one before it (see docs/adr/0011-audit-chain.md).
alter table audit_entry
    add column stream varchar(160) collate "C",
    add column seq bigint,
    add column format smallint not null default 1,
    add column kind varchar(16) not null default 'STORY',
    add column command_id uuid,
    add column noted_at timestamptz,
    add column salt uuid,
    add column digest bytea,
    add column previous bytea,
    add column hash bytea,
    add column details_erased_at timestamptz,
    alter column subject_ref drop not null;

-- The end of each stream; whoever adds to a stream holds its row.
create table audit_stream (
    name      varchar(160) collate "C" not null constraint audit_stream_pk primary key,
    last_seq  bigint not null,
    last_hash bytea  not null
);

-- A field with its length in bytes before it, so that no two lists of fields read alike.
create function audit_field(value text) returns text language sql stable parallel safe as $$
    select case when value is null then '-;' else octet_length(convert_to(value, 'UTF8')) || ':' || value || ';' end
$$;

create function audit_micros(moment timestamptz) returns text language sql stable parallel safe as $$
    select (extract(epoch from moment) * 1000000)::bigint::text
$$;

-- Format 1, the same as org.throughline.audit.EntryHash.
create function audit_hash(e audit_entry) returns bytea language sql stable parallel safe
    set search_path = throughline, pg_temp as $$
    select sha256(convert_to(
        'throughline-audit-1;'
            || audit_field(encode(e.previous, 'hex')) || audit_field(e.stream) || audit_field(e.seq::text)
            || audit_field(audit_micros(e.at)) || audit_field(audit_micros(e.noted_at))
            || audit_field(e.kind) || audit_field(e.command_id::text) || audit_field(e.actor_id::text)
            || audit_field(e.subject_ref) || audit_field(e.action) || audit_field(encode(e.digest, 'hex')), 'UTF8'))
$$;

-- The words of an entry count only by this digest, so that they can be forgotten; the salt goes with them.
create function audit_digest(salt uuid, details text) returns bytea language sql stable parallel safe as $$
    select sha256(uuid_send(salt) || convert_to(details, 'UTF8'))
$$;

-- What is left of the words of an entry that were forgotten.
create function audit_blank(details text) returns text language sql stable parallel safe as $$
    select coalesce(jsonb_object_agg(key, '…')::text, '{}') from jsonb_each(details::jsonb)
$$;

-- What was recorded before there was a chain, in the order in which it came.
do $$
declare
    e throughline.audit_entry;
    head throughline.audit_stream;
begin
    for e in select * from throughline.audit_entry order by subject_ref collate "C", id loop
        if head.name is distinct from e.subject_ref then
            if head.name is not null then
                insert into throughline.audit_stream values (head.name, head.last_seq, head.last_hash);
            end if;
            head := row(e.subject_ref, 0, decode(repeat('00', 32), 'hex'));
        end if;
        e.stream := e.subject_ref;
        e.seq := head.last_seq + 1;
        e.noted_at := e.at;
        e.salt := gen_random_uuid();
        e.digest := throughline.audit_digest(e.salt, e.details);
        e.previous := head.last_hash;
        e.hash := throughline.audit_hash(e);
        update throughline.audit_entry set stream = e.stream, seq = e.seq, noted_at = e.noted_at, salt = e.salt,
            digest = e.digest, previous = e.previous, hash = e.hash where id = e.id;
        head.last_seq := e.seq;
        head.last_hash := e.hash;
    end loop;
    if head.name is not null then
        insert into throughline.audit_stream values (head.name, head.last_seq, head.last_hash);
    end if;
end $$;

alter table audit_entry
    alter column stream set not null,
    alter column seq set not null,
    alter column noted_at set not null,
    alter column digest set not null,
    alter column previous set not null,
    alter column hash set not null,
    add constraint audit_entry_place_uk unique (stream, seq),
    add constraint audit_entry_kind_ck check (kind in ('COMMAND', 'TOLD_COMMAND', 'STORY')),
    add constraint audit_entry_details_ck check ((salt is null) = (details_erased_at is not null));

create unique index audit_entry_command_uk on audit_entry (command_id) where kind <> 'STORY';
create index audit_entry_actor_ix on audit_entry (actor_id, id);
create index audit_entry_at_ix on audit_entry (at);

-- Adds entries, each at the end of its stream. The only way in for the application's role.
-- Streams are taken in one order by everybody, so that writers wait for each other but never in a circle.
create function audit_append(entries jsonb) returns integer language plpgsql security definer
    set search_path = throughline, pg_temp as $$
declare
    given record;
    added integer := 0;
    e audit_entry;
    head audit_stream;
begin
    for given in
        select x.* from rows from (jsonb_to_recordset(entries) as (stream text, kind text, command uuid, actor uuid,
            subject text, at timestamptz, action text, details text))
            with ordinality as x (stream, kind, command, actor, subject, at, action, details, place)
        order by x.stream collate "C", x.place
    loop
        if head.name is distinct from given.stream then
            update audit_stream set last_seq = head.last_seq, last_hash = head.last_hash
                where name = head.name and last_seq < head.last_seq;
            select * into head from audit_stream where name = given.stream for update;
            if not found then
                insert into audit_stream values (given.stream, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
                select * into strict head from audit_stream where name = given.stream for update;
            end if;
        end if;
        -- The same command again, answered with its first result.
        continue when given.kind <> 'STORY' and exists (
            select from audit_entry known where known.command_id = given.command and known.kind <> 'STORY');
        e.stream := given.stream;
        e.seq := head.last_seq + 1;
        e.kind := given.kind;
        e.command_id := given.command;
        e.actor_id := given.actor;
        e.subject_ref := given.subject;
        e.at := given.at;
        e.noted_at := clock_timestamp();
        e.action := given.action;
        e.details := given.details;
        e.salt := gen_random_uuid();
        e.digest := audit_digest(e.salt, e.details);
        e.previous := head.last_hash;
        e.hash := audit_hash(e);
        insert into audit_entry (subject_ref, at, actor_id, action, details, stream, seq, format, kind, command_id,
                noted_at, salt, digest, previous, hash)
            values (e.subject_ref, e.at, e.actor_id, e.action, e.details, e.stream, e.seq, 1, e.kind, e.command_id,
                e.noted_at, e.salt, e.digest, e.previous, e.hash);
        head.last_seq := e.seq;
        head.last_hash := e.hash;
        added := added + 1;
    end loop;
    update audit_stream set last_seq = head.last_seq, last_hash = head.last_hash
        where name = head.name and last_seq < head.last_seq;
    return added;
end $$;

-- Neither the application nor its owner changes what stands; the words of an entry may be forgotten, nothing else.
create function audit_stays() returns trigger language plpgsql
    set search_path = throughline, pg_temp as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'audit_entry' then
        if new.details = audit_blank(old.details) and new.salt is null and new.details_erased_at is not null
            and old.details_erased_at is null
            and to_jsonb(new) - '{details,salt,details_erased_at}'::text[]
                = to_jsonb(old) - '{details,salt,details_erased_at}'::text[] then
            return new;
        end if;
    elsif tg_op = 'UPDATE' and tg_table_name = 'audit_stream' then
        if new.name = old.name and new.last_seq > old.last_seq then
            return new;
        end if;
    end if;
    raise exception '% is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry for each row execute function audit_stays();
create trigger audit_entry_stays_whole before truncate on audit_entry for each statement execute function audit_stays();
create trigger audit_stream_stays before update or delete on audit_stream for each row execute function audit_stays();
create trigger audit_stream_stays_whole before truncate on audit_stream for each statement execute function audit_stays();
alter table audit_entry enable always trigger audit_entry_stays;
alter table audit_entry enable always trigger audit_entry_stays_whole;
alter table audit_stream enable always trigger audit_stream_stays;
alter table audit_stream enable always trigger audit_stream_stays_whole;

-- Finds names as whole words; what is special in a pattern is taken as it is. Null when there are none.
create function words_pattern(names text[]) returns text language sql stable parallel safe as $$
    select string_agg(
        case when name ~ '^\w' then '\m' else '' end || regexp_replace(name, '([^\w\s])', '\\\1', 'g')
            || case when name ~ '\w$' then '\M' else '' end, '|')
    from unnest(names) as n (name)
$$;

-- Forgets the words of every entry that names a person; that they stood there, when and by whom stays in the chain.
-- A name that somebody else has too stays: it may be theirs.
create function audit_forget(erased uuid) returns bigint language plpgsql security definer
    set search_path = throughline, pg_temp as $$
declare
    pattern text;
    forgotten bigint;
begin
    select words_pattern(array_remove(array[p.email, case when not exists (
            select from person other where other.id <> p.id and lower(other.display_name) = lower(p.display_name))
        then p.display_name end], null))
        into pattern from person p where p.id = erased;
    update audit_entry
        set details = audit_blank(details), salt = null, details_erased_at = clock_timestamp()
        where details_erased_at is null and details ~* pattern;
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;

revoke execute on function audit_append(jsonb), audit_forget(uuid) from public;
