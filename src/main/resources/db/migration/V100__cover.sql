-- Who does whose work while they are away. The days are those of the place of who is away; both moments follow from them.
create table cover (
    id          uuid         not null constraint cover_pk primary key,
    covered_id  uuid         not null constraint cover_covered_fk references person,
    cover_id    uuid         not null constraint cover_cover_fk references person,
    process_key varchar(255),
    role        varchar(40),
    first_day   date         not null,
    last_day    date         not null,
    zone        varchar(60)  not null,
    starts_at   timestamptz  not null,
    ends_at     timestamptz  not null,
    reason      varchar(400) not null,
    planned_by  uuid         not null constraint cover_planned_by_fk references person,
    planned_at  timestamptz  not null,
    ended_by    uuid         constraint cover_ended_by_fk references person,
    version     integer      not null default 0,
    constraint cover_somebody_else_ck check (covered_id <> cover_id),
    constraint cover_days_ck check (last_day >= first_day and ends_at >= starts_at),
    constraint cover_scope_ck check (process_key is null or role is null)
);
create index cover_cover_ix on cover (cover_id, ends_at);
create index cover_covered_ix on cover (covered_id, ends_at);

-- Whose work a person does at a moment, also over others who are away themselves, with the roles that count in their place.
-- One function, so that My work, the task page and the sending of a task cannot differ.
create function covered_by(who uuid, moment timestamptz)
    returns table (covered_id uuid, process_key text, role text, role_keys text[])
    language sql stable
as $$
    with recursive chain (person_id, process_key, role, links) as (
        select c.covered_id, cast(c.process_key as text), cast(c.role as text), 1
        from throughline.cover c
        where c.cover_id = who and c.starts_at <= moment and moment < c.ends_at
        union
        select c.covered_id, coalesce(n.process_key, c.process_key), coalesce(n.role, c.role), n.links + 1
        from chain n
        join throughline.cover c on c.cover_id = n.person_id
        where c.starts_at <= moment and moment < c.ends_at and c.covered_id <> who and n.links < 5
          and (c.process_key is null or n.process_key is null or c.process_key = n.process_key)
          and (c.role is null or n.role is null or c.role = n.role)
    )
    select distinct n.person_id, n.process_key, n.role,
           coalesce((select array_agg(g.role || '@' || g.unit_id order by g.role, g.unit_id)
                     from throughline.role_grant g
                     join throughline.org_unit u on u.id = g.unit_id
                     where g.person_id = n.person_id and (n.role is null or g.role = n.role)
                       and g.valid_from <= cast(moment at time zone u.time_zone as date)
                       and (g.valid_to is null or g.valid_to >= cast(moment at time zone u.time_zone as date))), '{}')
    from chain n
    join throughline.person p on p.id = n.person_id and p.status in ('ACTIVE', 'ABSENT')
$$;
