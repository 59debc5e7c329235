-- Help in one action: what somebody asked, what they were answered, and what repeated asking of a place led to.
create table support_request (
    id            uuid          not null constraint support_request_pk primary key,
    ref           varchar(20)   not null constraint support_request_ref_uk unique,
    asker_id      uuid          not null constraint support_request_asker_fk references person,
    unit_id       uuid          not null constraint support_request_unit_fk references org_unit,
    need          varchar(4000) not null constraint support_request_need_ck check (btrim(need) <> ''),
    page          varchar(200)  not null,
    state         varchar(16)   not null constraint support_request_state_ck check (state in
        ('OPEN', 'TAKEN', 'ANSWERED', 'PASSED_UP', 'HELPED', 'NOT_HELPED', 'NOT_SAID', 'WITHDRAWN')),
    asked_at      timestamptz   not null,
    taker_id      uuid          constraint support_request_taker_fk references person,
    taken_at      timestamptz,
    head_id       uuid          constraint support_request_head_fk references person,
    came_back     boolean       not null,
    asked_again   boolean       not null,
    withdrawn_why varchar(1000) not null,
    ended_at      timestamptz,
    offer_rule    varchar(80),
    offer_inputs  varchar(400),
    offer_said    varchar(16),
    version       integer       not null default 0,
    constraint support_request_ended_ck
        check ((state in ('HELPED', 'NOT_HELPED', 'NOT_SAID', 'WITHDRAWN')) = (ended_at is not null)),
    constraint support_request_taken_ck check ((taker_id is null) = (taken_at is null)),
    constraint support_request_weighed_ck check ((offer_rule is null) = (offer_inputs is null)
        and (offer_rule is null) = (offer_said is null))
);
create index support_request_unit_ix on support_request (unit_id, asked_at);
create index support_request_asker_ix on support_request (asker_id, asked_at);
create index support_request_head_ix on support_request (head_id) where ended_at is null;

create table support_answer (
    id          uuid          not null constraint support_answer_pk primary key,
    request_id  uuid          not null constraint support_answer_request_fk references support_request,
    what        varchar(4000) not null,
    links       varchar(2000) not null,
    coach       boolean       not null,
    answered_by uuid          not null constraint support_answer_by_fk references person,
    answered_at timestamptz   not null,
    not_quite   varchar(2000) not null
);
create index support_answer_request_ix on support_answer (request_id, answered_at);

create table support_offer (
    id          uuid          not null constraint support_offer_pk primary key,
    ref         varchar(20)   not null constraint support_offer_ref_uk unique,
    unit_id     uuid          not null constraint support_offer_unit_fk references org_unit,
    kind        varchar(16)   not null constraint support_offer_kind_ck check (kind in ('SESSION', 'COACH')),
    requests    integer       not null,
    days        integer       not null,
    rule        varchar(80)   not null,
    inputs      varchar(400)  not null,
    state       varchar(16)   not null constraint support_offer_state_ck check (state in
        ('OFFERED', 'TAKEN_UP', 'ARRANGED', 'NOT_NOW', 'NOT_ANSWERED', 'CALLED_OFF')),
    offered_at  timestamptz   not null,
    answered_by uuid          constraint support_offer_answered_by_fk references person,
    answered_at timestamptz,
    reason      varchar(1000) not null,
    arranged    varchar(2000) not null,
    arranger_id uuid          constraint support_offer_arranger_fk references person,
    version     integer       not null default 0
);
create index support_offer_unit_ix on support_offer (unit_id, offered_at);
