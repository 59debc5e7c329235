-- Improvement actions, and everything that is asked, said and shown about them.
create table action (
    id                  uuid          not null constraint action_pk primary key,
    ref                 varchar(20)   not null constraint action_ref_uk unique,
    origin_id           uuid          not null constraint action_origin_uk unique,
    origin_ref          varchar(20),
    predecessor_ref     varchar(20),
    unit_id             uuid          not null constraint action_unit_fk references org_unit,
    title               varchar(200)  not null,
    why                 text          not null,
    type                varchar(24)   not null
        constraint action_type_ck check (type in ('JUST_DO_IT', 'TEST', 'PROCESS_REWORK', 'SKILL', 'SYSTEM_REPLACEMENT',
            'PROCEDURE_REVIEW', 'REPLICATE_CONDITION', 'SPREAD', 'CONTAINMENT', 'DECISION_FOLLOW_UP')),
    strength            varchar(16)   not null
        constraint action_strength_ck check (strength in ('SYSTEM', 'STRONGER', 'INTERMEDIATE', 'WEAKER')),
    severity            varchar(16)   not null
        constraint action_severity_ck check (severity in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
    state               varchar(16)   not null
        constraint action_state_ck check (state in ('PROPOSED', 'OFFERED', 'ACCEPTED', 'IN_PROGRESS', 'BLOCKED',
            'DONE_CLAIMED', 'VERIFYING', 'EFFECTIVE', 'PARTLY', 'NOT_EFFECTIVE', 'INCONCLUSIVE', 'CLOSED', 'DECLINED',
            'CANCELLED', 'DROPPED')),
    owner_id            uuid          not null constraint action_owner_fk references person,
    accountable_id      uuid          not null constraint action_accountable_fk references person,
    verifier_id         uuid          constraint action_verifier_fk references person,
    sponsor_id          uuid          constraint action_sponsor_fk references person,
    due_on              date          not null,
    cost                numeric(14, 2),
    offer_round         integer       not null,
    no_owner_since      timestamptz,
    overdue_reminders   integer       not null,
    reminded_overdue_at timestamptz,
    window_extended     boolean       not null,
    went_live_on        date,
    done_summary        text,
    verdict             varchar(16)
        constraint action_verdict_ck check (verdict in ('EFFECTIVE', 'PARTLY', 'NOT_EFFECTIVE', 'INCONCLUSIVE')),
    end_reason          text,
    created_at          timestamptz   not null,
    ended_at            timestamptz,
    version             integer       not null,
    constraint action_four_eyes_ck check (verifier_id is null or verifier_id <> owner_id),
    constraint action_ended_ck check ((state in ('CLOSED', 'CANCELLED', 'DROPPED')) = (ended_at is not null))
);
create index action_origin_ref_ix on action (origin_ref);
create index action_owner_ix on action (owner_id, due_on);
create index action_unit_due_ix on action (unit_id, due_on, ref);
create index action_open_due_ix on action (due_on, ref) where state not in ('CLOSED', 'CANCELLED', 'DROPPED');

create table action_offer (
    id                 uuid        not null constraint action_offer_pk primary key,
    action_id          uuid        not null constraint action_offer_action_fk references action,
    round              integer     not null,
    number             integer     not null,
    to_person_id       uuid        not null constraint action_offer_person_fk references person,
    offered_by         uuid        constraint action_offer_by_fk references person,
    offer_reason       text,
    offered_at         timestamptz not null,
    due_on             date        not null,
    answer             varchar(16) not null constraint action_offer_answer_ck
        check (answer in ('OPEN', 'COUNTERED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
    proposed_due       date,
    answer_reason      text,
    suggested_owner_id uuid        constraint action_offer_suggested_fk references person,
    capacity_note      text,
    answered_at        timestamptz,
    constraint action_offer_number_uk unique (action_id, round, number)
);
create unique index action_offer_standing_uk on action_offer (action_id) where answer in ('OPEN', 'COUNTERED');

create table due_date_change (
    id              uuid        not null constraint due_date_change_pk primary key,
    action_id       uuid        not null constraint due_date_change_action_fk references action,
    from_date       date        not null,
    to_date         date        not null,
    reason          text        not null,
    asked_by        uuid        not null constraint due_date_change_asked_fk references person,
    asked_at        timestamptz not null,
    approval        varchar(16) not null
        constraint due_date_change_approval_ck check (approval in ('NOT_NEEDED', 'WAITING', 'APPROVED', 'REFUSED')),
    decided_by      uuid        constraint due_date_change_decided_fk references person,
    decision_reason text
);
create index due_date_change_action_ix on due_date_change (action_id, asked_at);

create table progress_note (
    id         uuid        not null constraint progress_note_pk primary key,
    action_id  uuid        not null constraint progress_note_action_fk references action,
    written_by uuid        not null constraint progress_note_person_fk references person,
    written_at timestamptz not null,
    text       text        not null
);
create index progress_note_action_ix on progress_note (action_id, written_at);

create table action_block (
    id               uuid        not null constraint action_block_pk primary key,
    action_id        uuid        not null constraint action_block_action_fk references action,
    reported_by      uuid        not null constraint action_block_person_fk references person,
    blocked_at       timestamptz not null,
    reason           text        not null,
    ask              text        not null,
    barrier_kind     varchar(20),
    barrier_severity varchar(16),
    consequence      text,
    barrier_ref      varchar(20),
    lifted_at        timestamptz,
    lifted_by        uuid        constraint action_block_lifted_fk references person
);
create index action_block_action_ix on action_block (action_id, blocked_at);

create table action_plan (
    id            uuid        not null constraint action_plan_pk primary key,
    action_id     uuid        not null constraint action_plan_action_fk references action,
    planned_by    uuid        not null constraint action_plan_person_fk references person,
    planned_at    timestamptz not null,
    steps         jsonb       not null,
    people        jsonb       not null,
    affected      jsonb       not null,
    communication text,
    rollback      text,
    small_first   boolean     not null
);
create index action_plan_action_ix on action_plan (action_id, planned_at);

create table verification_plan (
    id          uuid        not null constraint verification_plan_pk primary key,
    action_id   uuid        not null constraint verification_plan_action_fk references action,
    verifier_id uuid        not null constraint verification_plan_person_fk references person,
    measures    jsonb       not null,
    rule        varchar(20) not null constraint verification_plan_rule_ck
        check (rule in ('SEVEN_ONE_SIDE', 'OUTSIDE_LIMITS', 'SEVEN_TREND', 'TWO_OF_THREE')),
    min_points  integer     not null constraint verification_plan_points_ck check (min_points > 0),
    earliest    date        not null,
    window_end  date        not null,
    balancing   text,
    locked_at   timestamptz not null,
    fingerprint varchar(64) not null,
    next_look   date,
    extended_to date,
    constraint verification_plan_window_ck check (window_end > earliest)
);
create index verification_plan_action_ix on verification_plan (action_id, locked_at);

create table try_out (
    id           uuid         not null constraint try_out_pk primary key,
    action_id    uuid         not null constraint try_out_action_fk references action,
    number       integer      not null,
    prediction   text         not null,
    plan         text         not null,
    measure      varchar(200) not null,
    study_on     date         not null,
    predicted_at timestamptz  not null,
    did          text,
    study        text,
    ending       varchar(16)  constraint try_out_ending_ck check (ending in ('ADOPT', 'ADAPT', 'ABANDON')),
    next         text,
    studied_at   timestamptz,
    constraint try_out_number_uk unique (action_id, number)
);

create table evidence (
    id            uuid        not null constraint evidence_pk primary key,
    action_id     uuid        not null constraint evidence_action_fk references action,
    kind          varchar(16) not null constraint evidence_kind_ck check (kind in ('SENTENCE', 'LINK', 'FILE')),
    label         text        not null,
    attachment_id uuid        constraint evidence_attachment_fk references attachment,
    link          text,
    sha256        varchar(64) not null,
    added_by      uuid        not null constraint evidence_person_fk references person,
    added_at      timestamptz not null,
    constraint evidence_what_ck check ((kind = 'FILE') = (attachment_id is not null) and (kind = 'LINK') = (link is not null))
);
create index evidence_action_ix on evidence (action_id, added_at);
create index evidence_attachment_ix on evidence (attachment_id);

create table effect_verdict (
    id             uuid        not null constraint effect_verdict_pk primary key,
    action_id      uuid        not null constraint effect_verdict_action_fk references action,
    verdict        varchar(16) not null constraint effect_verdict_verdict_ck
        check (verdict in ('EFFECTIVE', 'PARTLY', 'NOT_EFFECTIVE', 'INCONCLUSIVE')),
    given_by       uuid        constraint effect_verdict_person_fk references person,
    given_at       timestamptz not null,
    what_was_seen  text,
    balancing_ok   boolean,
    balancing_note text,
    side_effects   text
);
create index effect_verdict_action_ix on effect_verdict (action_id, given_at);
