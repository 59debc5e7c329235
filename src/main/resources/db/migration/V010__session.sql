-- Learning cycles and their sessions.
create table learning_cycle (
    id                uuid          not null constraint learning_cycle_pk primary key,
    ref               varchar(40)   not null constraint learning_cycle_ref_uk unique,
    command_id        uuid          not null constraint learning_cycle_command_uk unique,
    unit_id           uuid          not null constraint learning_cycle_unit_fk references org_unit,
    method            varchar(24)   not null,
    purpose           varchar(500)  not null constraint learning_cycle_purpose_ck check (length(trim(purpose)) >= 10),
    trigger_kind      varchar(16)   not null,
    harm              boolean       not null,
    urgency           varchar(16)   not null,
    dimensions        varchar(160)  not null constraint learning_cycle_dimensions_ck check (dimensions <> ''),
    process_term      varchar(80),
    boundary          varchar(300),
    shift             varchar(60),
    demand            varchar(60),
    staffing          varchar(60),
    confidentiality   varchar(16)   not null
        constraint learning_cycle_confidentiality_ck
            check (confidentiality in ('ROOM', 'TEAM', 'UNIT', 'ORGANISATION', 'RESTRICTED')),
    anonymity_mode    varchar(16)   not null
        constraint learning_cycle_anonymity_ck check (anonymity_mode in ('NAMED', 'CHOICE', 'ANONYMOUS')),
    state             varchar(16)   not null
        constraint learning_cycle_state_ck
            check (state in ('PLANNED', 'LEARN', 'SOAK', 'IMPROVE', 'ACTION', 'CLOSED', 'CANCELLED')),
    facilitator_id    uuid          not null constraint learning_cycle_facilitator_fk references person,
    sponsor_id        uuid          not null constraint learning_cycle_sponsor_fk references person,
    sponsor_attends   varchar(16),
    sponsor_agreed_at timestamptz,
    sponsor_reason    varchar(500),
    started_at        timestamptz   not null,
    started_by        uuid          not null constraint learning_cycle_started_by_fk references person,
    last_progress_at  timestamptz   not null,
    soak_started_at   timestamptz,
    soak_nudge_at     timestamptz,
    soak_ends_at      timestamptz,
    soak_hours        integer,
    soak_nights       integer,
    soak_rule         varchar(120),
    soak_left_at      timestamptz,
    settled_at        timestamptz,
    one_thing         varchar(200),
    dissent           varchar(1000),
    weaker_reason     varchar(1000),
    approval_role     varchar(16),
    approval_rule     varchar(120),
    approval          varchar(16),
    approval_words    varchar(1000),
    check_back        varchar(16),
    check_back_how    varchar(16),
    check_back_words  varchar(4000),
    story_level       varchar(16),
    story             varchar(8000),
    story_told_at     timestamptz,
    understood        varchar(4000),
    next_question     varchar(300),
    end_reason        varchar(1000),
    ended_at          timestamptz,
    version           integer       not null default 0
);
create index learning_cycle_unit_ix on learning_cycle (unit_id, started_at desc);
create index learning_cycle_started_ix on learning_cycle (started_at desc, id);
create index learning_cycle_facilitator_ix on learning_cycle (facilitator_id);
create index learning_cycle_sponsor_ix on learning_cycle (sponsor_id);

create table learning_session (
    id                uuid         not null constraint learning_session_pk primary key,
    ref               varchar(40)  not null constraint learning_session_ref_uk unique,
    cycle_id          uuid         not null constraint learning_session_cycle_fk references learning_cycle,
    kind              varchar(16)  not null constraint learning_session_kind_ck check (kind in ('LEARN', 'IMPROVE')),
    number            integer      not null,
    state             varchar(16)  not null
        constraint learning_session_state_ck check (state in ('SCHEDULED', 'OPEN', 'PAUSED', 'CLOSED', 'CANCELLED')),
    stage             varchar(16)  not null,
    starts_at         timestamptz,
    length_minutes    integer      not null constraint learning_session_length_ck check (length_minutes between 10 and 480),
    place             varchar(200),
    link              varchar(500),
    question_set      varchar(24)  not null,
    protected_time    boolean      not null,
    justification     varchar(500),
    planned_at        timestamptz,
    invited_at        timestamptz,
    opened_at         timestamptz,
    revealed_at       timestamptz,
    stage_ends_at     timestamptz,
    stage_left_millis bigint,
    closed_at         timestamptz,
    held              boolean,
    positives_share   integer,
    attended_others   integer      not null default 0,
    exceptions        varchar(1000),
    pulse_sent        boolean      not null default false,
    next_date         timestamptz,
    vote_state        varchar(16)  not null
        constraint learning_session_vote_ck check (vote_state in ('NOT_OPEN', 'OPEN', 'CLOSED')),
    vote_salt         varchar(64),
    voters            integer,
    version           integer      not null default 0,
    constraint learning_session_number_uk unique (cycle_id, number),
    constraint learning_session_salt_ck check ((vote_state = 'OPEN') = (vote_salt is not null))
);
create index learning_session_starts_ix on learning_session (starts_at) where state = 'SCHEDULED';

create table invitation (
    id                   uuid         not null constraint invitation_pk primary key,
    session_id           uuid         not null constraint invitation_session_fk references learning_session on delete cascade,
    person_id            uuid         constraint invitation_person_fk references person,
    role_name            varchar(100),
    perspective          varchar(16)
        constraint invitation_perspective_ck check (perspective in ('DOES', 'SUPPLIES', 'RECEIVES', 'AFFECTED')),
    reason               varchar(200) not null,
    state                varchar(16)  not null,
    constraint invitation_who_ck check ((person_id is null) <> (role_name is null)),
    constraint invitation_once_uk unique (session_id, person_id)
);
create index invitation_person_ix on invitation (person_id, session_id);

create table session_cancellation (
    id          uuid         not null constraint session_cancellation_pk primary key,
    session_id  uuid         not null constraint session_cancellation_session_fk references learning_session,
    reason      varchar(24)  not null,
    explanation varchar(300),
    was_for     timestamptz  not null,
    instead_on  timestamptz  not null,
    said_at     timestamptz  not null
);
create index session_cancellation_session_ix on session_cancellation (session_id);

create table learning_compact (
    id             uuid          not null constraint learning_compact_pk primary key,
    cycle_id       uuid          not null constraint learning_compact_cycle_fk references learning_cycle
        constraint learning_compact_once_uk unique,
    counterpart_id uuid          not null constraint learning_compact_person_fk references person,
    our_purpose    varchar(500)  not null,
    what_helps     varchar(1000),
    how_connect    varchar(500),
    state          varchar(16)   not null,
    asked_at       timestamptz   not null,
    answered_at    timestamptz,
    version        integer       not null default 0
);

-- What people said. A row without a signature holds nothing that leads to a person: no author, a day instead of a moment, a
-- random id; and as long as the wall is closed all such rows of a session are written anew in random order with each new one,
-- so that neither their place nor their transaction tells who came when.
create table note (
    id            uuid          not null constraint note_pk primary key,
    session_id    uuid          not null constraint note_session_fk references learning_session,
    kind          varchar(16)   not null constraint note_kind_ck check (kind in ('WENT_WELL', 'DEALING_WITH', 'MADE_IT_WORK')),
    words         varchar(4000) not null,
    attribution   varchar(16)   not null
        constraint note_attribution_ck check (attribution in ('SIGNED', 'ROLE', 'ANONYMOUS')),
    author_id     uuid          constraint note_author_fk references person,
    perspective   varchar(16),
    written_on    date          not null,
    state         varchar(16)   not null constraint note_state_ck check (state in ('RECORDED', 'REVEALED', 'HIDDEN')),
    group_id      uuid,
    hidden_reason varchar(400),
    outcome       varchar(16),
    answer        varchar(500),
    constraint note_author_ck check ((attribution = 'SIGNED') = (author_id is not null)),
    constraint note_perspective_ck check (attribution <> 'ANONYMOUS' or perspective is null)
);
create index note_session_ix on note (session_id, state);

create table note_group (
    id         uuid         not null constraint note_group_pk primary key,
    session_id uuid         not null constraint note_group_session_fk references learning_session,
    sentence   varchar(200)
);
create index note_group_session_ix on note_group (session_id);

create table work_step (
    id       uuid         not null constraint work_step_pk primary key,
    cycle_id uuid         not null constraint work_step_cycle_fk references learning_cycle,
    side     varchar(16)  not null constraint work_step_side_ck check (side in ('WRITTEN', 'DONE')),
    position integer      not null,
    words    varchar(300) not null
);
create index work_step_cycle_ix on work_step (cycle_id, side, position);

create table work_gap (
    id           uuid         not null constraint work_gap_pk primary key,
    cycle_id     uuid         not null constraint work_gap_cycle_fk references learning_cycle,
    position     integer      not null,
    written_side varchar(300),
    done_side    varchar(300),
    disposition  varchar(24),
    reason       varchar(500),
    constraint work_gap_sides_ck check (written_side is not null or done_side is not null)
);
create index work_gap_cycle_ix on work_gap (cycle_id, position);

create table soak_note (
    id         uuid          not null constraint soak_note_pk primary key,
    cycle_id   uuid          not null constraint soak_note_cycle_fk references learning_cycle,
    reach      varchar(16)   not null constraint soak_note_reach_ck check (reach in ('PRIVATE', 'SHARED')),
    author_id  uuid          constraint soak_note_author_fk references person,
    words      varchar(2000) not null,
    written_on date          not null,
    constraint soak_note_author_ck check (reach = 'SHARED' or author_id is not null)
);
create index soak_note_cycle_ix on soak_note (cycle_id);

create table soak_exception (
    id         uuid          not null constraint soak_exception_pk primary key,
    cycle_id   uuid          not null constraint soak_exception_cycle_fk references learning_cycle,
    reason     varchar(1000) not null,
    who_agreed varchar(200)  not null,
    said_by    uuid          not null constraint soak_exception_person_fk references person,
    said_at    timestamptz   not null,
    ends_at    timestamptz   not null
);
create index soak_exception_cycle_ix on soak_exception (cycle_id);

create table urgent_risk (
    id          uuid          not null constraint urgent_risk_pk primary key,
    cycle_id    uuid          not null constraint urgent_risk_cycle_fk references learning_cycle,
    words       varchar(1000) not null,
    reported_by uuid          not null constraint urgent_risk_person_fk references person,
    reported_at timestamptz   not null,
    passed_on   boolean       not null default false
);
create index urgent_risk_cycle_ix on urgent_risk (cycle_id);

-- Ideas. Nobody is stored as their author; parked ones are mixed like unsigned notes.
create table improve_option (
    id             uuid          not null constraint improve_option_pk primary key,
    cycle_id       uuid          not null constraint improve_option_cycle_fk references learning_cycle,
    title          varchar(300)  not null,
    condition_hit  varchar(500),
    mechanism      varchar(40),
    strength       varchar(16),
    strength_rule  varchar(120),
    effort         varchar(16),
    cost           numeric(12, 2) constraint improve_option_cost_ck check (cost >= 0),
    state          varchar(16)   not null
        constraint improve_option_state_ck check (state in ('PARKED', 'OPEN', 'CHOSEN', 'NOT_NOW')),
    parked_before  boolean       not null default false,
    reason         varchar(500),
    dots           integer,
    action_type    varchar(40),
    owner_id       uuid          constraint improve_option_owner_fk references person,
    due_on         date,
    agreed         boolean       not null default false,
    action_ref     varchar(40),
    action_over    boolean       not null default false,
    action_helped  boolean,
    version        integer       not null default 0,
    constraint improve_option_reason_ck check (state <> 'NOT_NOW' or reason is not null),
    constraint improve_option_chosen_ck check (state <> 'CHOSEN' or (owner_id is not null and due_on is not null))
);
create index improve_option_cycle_ix on improve_option (cycle_id, state);
create unique index improve_option_action_uk on improve_option (action_ref) where action_ref is not null;

-- Dots while a vote is open. The voter stands under a key that cannot be computed any more once the vote is closed, and the rows
-- themselves are deleted then: only the sum per option stays.
create table dot_ballot (
    session_id uuid        not null constraint dot_ballot_session_fk references learning_session on delete cascade,
    voter_key  varchar(64) not null,
    option_id  uuid        not null constraint dot_ballot_option_fk references improve_option on delete cascade,
    dots       integer     not null constraint dot_ballot_dots_ck check (dots between 1 and 3),
    constraint dot_ballot_pk primary key (session_id, voter_key, option_id)
);

-- What somebody who was asked for help let the group know.
create table cycle_answer (
    id         uuid          not null constraint cycle_answer_pk primary key,
    cycle_id   uuid          not null constraint cycle_answer_cycle_fk references learning_cycle,
    source_ref varchar(40)   not null,
    words      varchar(2000) not null,
    arrived_at timestamptz   not null
);
create index cycle_answer_cycle_ix on cycle_answer (cycle_id, arrived_at);

-- What the team cannot remove itself.
create table team_barrier (
    id          uuid          not null constraint team_barrier_pk primary key,
    cycle_id    uuid          not null constraint team_barrier_cycle_fk references learning_cycle,
    kind        varchar(24)   not null,
    severity    varchar(16)   not null,
    ask         varchar(1000) not null,
    consequence varchar(1000) not null,
    passed_on   boolean       not null default false
);
create index team_barrier_cycle_ix on team_barrier (cycle_id);
