create table board (
    id              uuid         not null constraint board_pk primary key,
    code            varchar(40)  not null constraint board_code_uk unique,
    name            varchar(120) not null,
    unit_id         uuid         not null constraint board_unit_fk references org_unit,
    cadence_days    integer      not null constraint board_cadence_ck check (cadence_days > 0),
    meeting_minutes integer      not null constraint board_minutes_ck check (meeting_minutes > 0),
    parent_code     varchar(40),
    version         integer      not null default 0
);

create table board_member (
    id           uuid        not null constraint board_member_pk primary key,
    board_id     uuid        not null constraint board_member_board_fk references board,
    person_id    uuid        not null constraint board_member_person_fk references person,
    constituency varchar(16) not null
        constraint board_member_constituency_ck check (constituency in ('OPERATIONS', 'HR', 'FINANCE', 'OTHER')),
    votes        boolean     not null,
    deputy_id    uuid        constraint board_member_deputy_fk references person,
    term_from    date        not null,
    term_to      date,
    constraint board_member_person_uk unique (board_id, person_id)
);

create table board_meeting (
    id              uuid        not null constraint board_meeting_pk primary key,
    ref             varchar(40) not null constraint board_meeting_ref_uk unique,
    board_id        uuid        not null constraint board_meeting_board_fk references board,
    unit_id         uuid        not null constraint board_meeting_unit_fk references org_unit,
    title           varchar(200) not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    place           varchar(200) not null,
    urgent          boolean     not null,
    state           varchar(20) not null constraint board_meeting_state_ck
        check (state in ('SCHEDULED', 'PAPERS_OUT', 'OPEN', 'INQUORATE', 'CLOSED', 'MINUTES_APPROVED', 'CANCELLED')),
    reconvened_from varchar(40),
    written_ballot  boolean     not null default false,
    quorum_lost_at  timestamptz,
    quorate         boolean,
    quorum_missing  varchar(200),
    quorum_rule     varchar(120),
    quorum_inputs   text,
    next_date       timestamptz,
    minutes         text,
    version         integer     not null default 0
);
create index board_meeting_board_ix on board_meeting (board_id, starts_at);

create table board_attendance (
    id         uuid        not null constraint board_attendance_pk primary key,
    meeting_id uuid        not null constraint board_attendance_meeting_fk references board_meeting,
    person_id  uuid        not null constraint board_attendance_person_fk references person,
    remote     boolean     not null,
    deputy_for uuid        constraint board_attendance_deputy_fk references person,
    announced  boolean     not null,
    accepted   boolean     not null,
    left_at    timestamptz,
    constraint board_attendance_person_uk unique (meeting_id, person_id)
);

create table agenda_item (
    id             uuid         not null constraint agenda_item_pk primary key,
    ref            varchar(40)  not null constraint agenda_item_ref_uk unique,
    origin_id      uuid         not null constraint agenda_item_origin_uk unique,
    board_id       uuid         not null constraint agenda_item_board_fk references board,
    unit_id        uuid         not null constraint agenda_item_unit_fk references org_unit,
    meeting_ref    varchar(40),
    kind           varchar(16)  not null
        constraint agenda_item_kind_ck check (kind in ('ESCALATION', 'RATIFICATION', 'POLICY', 'REPORT')),
    subject_ref    varchar(40),
    title          varchar(200) not null,
    ask            text         not null,
    severity       varchar(16)  not null,
    promised_by    timestamptz,
    presenter_id   uuid         constraint agenda_item_presenter_fk references person,
    state          varchar(16)  not null
        constraint agenda_item_state_ck check (state in ('SUBMITTED', 'ACCEPTED', 'DEFERRED', 'DECIDED')),
    late           boolean      not null default false,
    item_order     integer      not null default 0,
    minutes        integer      not null default 10,
    deferrals      integer      not null default 0 constraint agenda_item_deferrals_ck check (deferrals <= 2),
    deferral_reason varchar(1000),
    question       varchar(400),
    summary        text,
    if_yes         text,
    if_no          text,
    cost           numeric(15, 2),
    recommendation varchar(40),
    recommendation_rule varchar(120),
    recommendation_inputs text,
    vote_opened_at timestamptz,
    vote_closed_at timestamptz,
    voters         integer      not null default 0,
    submitted_at   timestamptz  not null,
    version        integer      not null default 0
);
create index agenda_item_board_ix on agenda_item (board_id, state);
create index agenda_item_meeting_ix on agenda_item (meeting_ref, item_order);

create table conflict_declaration (
    id         uuid         not null constraint conflict_declaration_pk primary key,
    item_ref   varchar(40)  not null,
    person_id  uuid         not null constraint conflict_declaration_person_fk references person,
    effect     varchar(16)  not null
        constraint conflict_declaration_effect_ck check (effect in ('SPEAK', 'NO_VOTE', 'LEAVE')),
    reason     varchar(400) not null,
    constraint conflict_declaration_uk unique (item_ref, person_id)
);

create table ballot (
    id        uuid         not null constraint ballot_pk primary key,
    item_ref  varchar(40)  not null,
    person_id uuid         not null constraint ballot_person_fk references person,
    choice    varchar(16)  not null
        constraint ballot_choice_ck check (choice in ('APPROVE', 'DECLINE', 'SEND_BACK', 'ABSTAIN')),
    reason    varchar(1000),
    cast_at   timestamptz  not null,
    constraint ballot_one_each_uk unique (item_ref, person_id)
);

create table board_decision (
    id                  uuid         not null constraint board_decision_pk primary key,
    ref                 varchar(40)  not null constraint board_decision_ref_uk unique,
    board_id            uuid         not null constraint board_decision_board_fk references board,
    unit_id             uuid         not null constraint board_decision_unit_fk references org_unit,
    item_ref            varchar(40)  not null,
    meeting_ref         varchar(40),
    subject_ref         varchar(40),
    title               varchar(200) not null,
    outcome             varchar(32)  not null,
    state               varchar(20)  not null constraint board_decision_state_ck
        check (state in ('TAKEN', 'TO_BE_RATIFIED', 'RATIFIED', 'LAPSED')),
    reason              text         not null,
    deviation_reason    text,
    conditions          text,
    alternative         text,
    risk_owner_id       uuid,
    review_on           date,
    action_title        varchar(200),
    action_owner_id     uuid,
    action_due          date,
    dissent             text,
    recommendation      varchar(40),
    recommendation_rule varchar(120),
    recommendation_inputs text,
    quorum_rule         varchar(120),
    quorum_inputs       text,
    taken_at            timestamptz  not null,
    taken_by            uuid,
    version             integer      not null default 0
);
create index board_decision_board_ix on board_decision (board_id, taken_at desc);
