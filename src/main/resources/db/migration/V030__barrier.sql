-- Barriers: what a team cannot remove itself.
create table barrier (
    id          uuid          not null constraint barrier_pk primary key,
    ref         varchar(40)   not null constraint barrier_ref_uk unique,
    command_id  uuid          not null constraint barrier_command_uk unique,
    unit_id     uuid          not null constraint barrier_unit_fk references org_unit,
    kind        varchar(16)   not null constraint barrier_kind_ck
        check (kind in ('STAFFING', 'SYSTEM', 'EQUIPMENT', 'POLICY', 'BUDGET', 'AUTHORITY', 'CULTURE', 'SUPPLIER', 'OTHER')),
    severity    varchar(16)   not null constraint barrier_severity_ck
        check (severity in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
    title       varchar(120)  not null,
    ask         varchar(2000) not null,
    consequence varchar(2000) not null,
    cost        numeric(14, 2) constraint barrier_cost_ck check (cost >= 0),
    raiser_id   uuid          not null constraint barrier_raiser_fk references person,
    raised_at   timestamptz   not null,
    source      varchar(16)   not null constraint barrier_source_ck
        check (source in ('PERSON', 'CYCLE', 'BLOCKED_ACTION', 'NO_OWNER')),
    source_ref  varchar(40),
    cycle_ref   varchar(40),
    sensitive   boolean       not null,
    state       varchar(16)   not null constraint barrier_state_ck
        check (state in ('RAISED', 'AT_TIER', 'ANSWERED', 'IN_REMOVAL', 'REMOVED', 'REJECTED', 'ACCEPTED_RISK', 'WITHDRAWN')),
    tier        integer       not null constraint barrier_tier_ck check (tier between 0 and 4),
    objection   varchar(2000),
    ended_at    timestamptz,
    end_words   varchar(2000),
    version     integer       not null,
    -- The removal and the question whether it is really gone.
    removal_what        varchar(2000),
    removal_by          uuid constraint barrier_removal_by_fk references person,
    removal_owner_id    uuid constraint barrier_removal_owner_fk references person,
    removal_due         date,
    removal_action_ref  varchar(40),
    removal_finished_at timestamptz,
    confirmer_id        uuid constraint barrier_confirmer_fk references person,
    confirmer_role      varchar(40),
    confirmers_asked    varchar(2000),
    confirmed_by        uuid constraint barrier_confirmed_by_fk references person,
    confirmed_at        timestamptz,
    confirmation_words  varchar(2000),
    -- The board's word.
    board_outcome      varchar(16) constraint barrier_board_outcome_ck
        check (board_outcome in ('APPROVED', 'REJECTED', 'RISK_ACCEPTED')),
    board_decision_ref varchar(40),
    board_reason       varchar(2000),
    board_alternative  varchar(2000),
    board_decided_at   timestamptz,
    board_chair_id     uuid constraint barrier_board_chair_fk references person,
    board_lapsed_at    timestamptz,
    risk_owner_id      uuid constraint barrier_risk_owner_fk references person,
    risk_review_on     date,
    constraint barrier_risk_owned_ck
        check (state <> 'ACCEPTED_RISK' or (risk_owner_id is not null and risk_review_on is not null)),
    constraint barrier_ended_ck
        check ((state in ('REMOVED', 'REJECTED', 'WITHDRAWN')) = (ended_at is not null))
);
create index barrier_unit_state_ix on barrier (unit_id, state);
create index barrier_raised_ix on barrier (raised_at desc, id);
create index barrier_removal_action_ix on barrier (removal_action_ref) where removal_action_ref is not null;

-- One tier's turn; a tier that gets a second turn has a second row.
create table escalation_step (
    id               uuid          not null constraint escalation_step_pk primary key,
    barrier_id       uuid          not null constraint escalation_step_barrier_fk references barrier,
    tier             integer       not null constraint escalation_step_tier_ck check (tier between 1 and 4),
    turn             integer       not null constraint escalation_step_turn_ck check (turn > 0),
    status           varchar(16)   not null constraint escalation_step_status_ck
        check (status in ('PENDING', 'ANSWERED', 'EXPIRED', 'VOID')),
    allowance_amount numeric(10, 3) not null,
    allowance_unit   varchar(16)   not null constraint escalation_step_allowance_ck
        check (allowance_unit in ('BUSINESS_HOURS', 'WORKING_DAYS', 'ELAPSED_HOURS', 'CALENDAR_DAYS')),
    rule_version     varchar(120)  not null,
    due_at           timestamptz   not null,
    opened_at        timestamptz,
    receiver_role    varchar(40)   not null,
    receiver_id      uuid constraint escalation_step_receiver_fk references person,
    raiser_alone     boolean       not null,
    answered_at      timestamptz,
    answered_by      uuid constraint escalation_step_answered_by_fk references person,
    answer           varchar(16) constraint escalation_step_answer_ck
        check (answer in ('ACCEPT', 'SOLVE', 'RETURN', 'PASS_UP')),
    words            varchar(2000),
    auto             boolean       not null,
    constraint escalation_step_turn_uk unique (barrier_id, tier, turn),
    constraint escalation_step_answered_ck check ((status = 'ANSWERED') = (answered_at is not null))
);
create index escalation_step_receiver_ix on escalation_step (receiver_id) where status = 'PENDING';

-- Actions that wait because of a barrier.
create table barrier_blocked_action (
    barrier_id uuid        not null constraint barrier_blocked_action_barrier_fk references barrier,
    action_ref varchar(40) not null,
    freed_at   timestamptz,
    constraint barrier_blocked_action_pk primary key (barrier_id, action_ref)
);
