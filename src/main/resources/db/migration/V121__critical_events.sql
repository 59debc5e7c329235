-- Critical events and their review within 24 hours (P19).
create table critical_event (
    id             uuid          not null constraint critical_event_pk primary key,
    ref            varchar(20)   not null constraint critical_event_ref_uk unique,
    command_id     uuid          not null constraint critical_event_command_uk unique,
    unit_id        uuid          not null constraint critical_event_unit_fk references org_unit,
    severity       varchar(16)   not null
        constraint critical_event_severity_ck check (severity in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
    happened_at    timestamptz   not null,
    what           varchar(4000) not null,
    restricted     boolean       not null,
    reporter_id    uuid          not null constraint critical_event_reporter_fk references person,
    leader_id      uuid          not null constraint critical_event_leader_fk references person,
    guardian_id    uuid          not null constraint critical_event_guardian_fk references person,
    facilitator_id uuid          constraint critical_event_facilitator_fk references person,
    reported_at    timestamptz   not null,
    state          varchar(16)   not null
        constraint critical_event_state_ck check (state in ('REPORTED', 'LATE', 'REVIEWED', 'CLOSED', 'WITHDRAWN')),
    known          varchar(4000),
    needs_support  varchar(2000),
    hazards        varchar(2000),
    conditions     varchar(4000),
    next_steps     varchar(4000),
    go_deeper      boolean       not null default false,
    reviewed_by    uuid          constraint critical_event_reviewed_by_fk references person,
    reviewed_at    timestamptz,
    late_at        timestamptz,
    support        varchar(2000),
    supported_by   uuid          constraint critical_event_supported_by_fk references person,
    supported_at   timestamptz,
    cycle_ref      varchar(20),
    end_reason     varchar(2000),
    ended_at       timestamptz,
    version        integer       not null default 0,
    constraint critical_event_reviewed_ck check ((reviewed_at is null) = (known is null)),
    constraint critical_event_ended_ck check ((state in ('CLOSED', 'WITHDRAWN')) = (ended_at is not null))
);
create index critical_event_unit_ix on critical_event (unit_id, reported_at);
create index critical_event_cycle_ix on critical_event (cycle_ref) where cycle_ref is not null;

create table containment (
    id         uuid         not null constraint containment_pk primary key,
    event_id   uuid         not null constraint containment_event_fk references critical_event,
    title      varchar(200) not null,
    owner_id   uuid         not null constraint containment_owner_fk references person,
    due_on     date         not null,
    asked_at   timestamptz  not null,
    action_ref varchar(20)
);
create index containment_event_ix on containment (event_id, asked_at);
