-- Running cases that follow another version of their process: the plan, its rehearsal, and what became of each case.
create table case_move (
    id              uuid          not null constraint case_move_pk primary key,
    process_key     varchar(255)  not null,
    from_version    integer       not null,
    to_version      integer       not null,
    from_definition varchar(255)  not null,
    to_definition   varchar(255)  not null,
    pairs           text          not null,
    dates           varchar(10)   not null constraint case_move_dates_ck check (dates in ('KEEP', 'RECOMPUTE')),
    plan_sha256     varchar(64)   not null,
    back_of         uuid          constraint case_move_back_of_fk references case_move,
    state           varchar(12)   not null constraint case_move_state_ck check (state in
        ('REHEARSING', 'REHEARSED', 'MOVING', 'DONE')),
    begun_by        uuid          not null constraint case_move_begun_by_fk references person,
    begun_at        timestamptz   not null,
    rehearsed_at    timestamptz,
    reason          varchar(2000) not null,
    started_by      uuid          constraint case_move_started_by_fk references person,
    started_at      timestamptz,
    ended_at        timestamptz,
    constraint case_move_versions_ck check (from_definition <> to_definition),
    constraint case_move_started_ck check ((started_by is null) = (started_at is null)
        and (started_at is null or btrim(reason) <> ''))
);
create index case_move_process_ix on case_move (process_key, from_version, begun_at);
create index case_move_work_ix on case_move (begun_at) where state in ('REHEARSING', 'MOVING');

create table case_move_line (
    move_id     uuid         not null constraint case_move_line_move_fk references case_move on delete cascade,
    instance_id varchar(64)  not null,
    subject_ref varchar(255) not null,
    state       varchar(10)  not null constraint case_move_line_state_ck check (state in
        ('WAITING', 'WILL_MOVE', 'WILL_STAY', 'QUEUED', 'MOVED', 'FAILED', 'GONE')),
    was_at      text         not null default '',
    will_be_at  text         not null default '',
    why         jsonb        not null default '[]',
    effects     jsonb        not null default '[]',
    mark        varchar(64)  not null default '',
    tries       integer      not null default 0,
    seen_at     timestamptz,
    constraint case_move_line_pk primary key (move_id, instance_id)
);
create index case_move_line_page_ix on case_move_line (move_id, state, subject_ref, instance_id);
