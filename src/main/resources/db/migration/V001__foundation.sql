-- References, the clock of the demo world, events between features.
create table reference_sequence (
    prefix      varchar(8) not null,
    year        integer    not null,
    last_number bigint     not null,
    constraint reference_sequence_pk primary key (prefix, year)
);

create table clock_offset (
    only_row boolean primary key default true constraint clock_offset_single check (only_row),
    ahead_millis bigint not null
);

create table event_publication (
    id               uuid        not null constraint event_publication_pk primary key,
    listener_id      text        not null,
    event_type       text        not null,
    serialized_event text        not null,
    publication_date timestamptz not null,
    completion_date  timestamptz
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);

-- Units, people, roles.
create table org_unit (
    id        uuid         not null constraint org_unit_pk primary key,
    code      varchar(40)  not null constraint org_unit_code_uk unique,
    name      varchar(120) not null,
    level     varchar(16)  not null constraint org_unit_level_ck check (level in ('GROUP', 'DIVISION', 'SITE', 'TEAM')),
    parent_id uuid         constraint org_unit_parent_fk references org_unit,
    time_zone varchar(60)  not null,
    locale    varchar(16)  not null,
    status    varchar(16)  not null constraint org_unit_status_ck check (status in ('ACTIVE', 'MERGED', 'CLOSED')),
    version   integer      not null default 0,
    constraint org_unit_root_ck check ((level = 'GROUP') = (parent_id is null))
);
create index org_unit_parent_ix on org_unit (parent_id);

create table person (
    id            uuid         not null constraint person_pk primary key,
    user_name     varchar(60)  not null constraint person_user_name_uk unique,
    display_name  varchar(120) not null,
    email         varchar(254),
    password_hash varchar(200),
    home_unit_id  uuid         not null constraint person_home_unit_fk references org_unit,
    manager_id    uuid         constraint person_manager_fk references person,
    time_zone     varchar(60)  not null,
    locale        varchar(16)  not null,
    status        varchar(16)  not null constraint person_status_ck check (status in ('INVITED', 'ACTIVE', 'ABSENT', 'LEFT', 'ERASED')),
    version       integer      not null default 0,
    constraint person_user_name_ck check (user_name = lower(user_name))
);
create index person_home_unit_ix on person (home_unit_id);

create table role_grant (
    id         uuid        not null constraint role_grant_pk primary key,
    person_id  uuid        not null constraint role_grant_person_fk references person,
    role       varchar(40) not null,
    unit_id    uuid        not null constraint role_grant_unit_fk references org_unit,
    valid_from date        not null,
    valid_to   date,
    reason     varchar(400),
    constraint role_grant_dates_ck check (valid_to is null or valid_to >= valid_from)
);
create index role_grant_person_ix on role_grant (person_id);
create index role_grant_unit_role_ix on role_grant (unit_id, role);
