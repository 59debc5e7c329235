-- The handing over of duties when somebody leaves, is away for long, or loses a role.
create table succession (
    id           uuid         not null constraint succession_pk primary key,
    ref          varchar(20)  not null constraint succession_ref_uk unique,
    person_id    uuid         not null constraint succession_person_fk references person,
    unit_id      uuid         not null constraint succession_unit_fk references org_unit,
    cause        varchar(16)  not null
        constraint succession_cause_ck check (cause in ('LEAVING', 'ABSENCE', 'ROLE_END', 'LEFT')),
    last_day     date,
    back_on      date,
    role         varchar(40),
    role_unit_id uuid         constraint succession_role_unit_fk references org_unit,
    told_by      uuid         constraint succession_told_by_fk references person,
    told_at      timestamptz  not null,
    handler_id   uuid         constraint succession_handler_fk references person,
    level        integer      not null,
    state        varchar(16)  not null
        constraint succession_state_ck check (state in ('RUNNING', 'DONE', 'CALLED_OFF')),
    ended_at     timestamptz,
    version      integer      not null default 0,
    constraint succession_ended_ck check ((state = 'RUNNING') = (ended_at is null))
);
create unique index succession_running_uk on succession (person_id, coalesce(role, '')) where state = 'RUNNING';
create index succession_unit_ix on succession (unit_id, told_at);
create index succession_handler_ix on succession (handler_id) where state = 'RUNNING';

create table succession_duty (
    id            uuid          not null constraint succession_duty_pk primary key,
    succession_id uuid          not null constraint succession_duty_succession_fk references succession,
    duty_id       varchar(200)  not null,
    source        varchar(40)   not null,
    kind          varchar(40)   not null,
    ref           varchar(64)   not null,
    title         varchar(1000) not null,
    choice        varchar(16)   not null
        constraint succession_duty_choice_ck check (choice in ('HAND_OVER', 'END', 'KEEP')),
    new_holder_id uuid          constraint succession_duty_holder_fk references person,
    reason        varchar(400)  not null,
    state         varchar(16)   not null constraint succession_duty_state_ck
        check (state in ('ASKED', 'HANDED_OVER', 'COUNTERED', 'UNANSWERED', 'ENDED', 'KEPT')),
    suggested_id  uuid          constraint succession_duty_suggested_fk references person,
    note          varchar(1000),
    decided_by    uuid          constraint succession_duty_decided_by_fk references person,
    decided_at    timestamptz   not null,
    answered_at   timestamptz,
    constraint succession_duty_holder_ck check ((choice = 'HAND_OVER') = (new_holder_id is not null))
);
create index succession_duty_succession_ix on succession_duty (succession_id, decided_at);
