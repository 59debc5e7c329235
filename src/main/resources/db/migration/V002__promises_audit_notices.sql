-- Business calendars: versioned, never changed once used.
create table business_calendar (
    id         uuid        not null constraint business_calendar_pk primary key,
    unit_id    uuid        not null constraint business_calendar_unit_fk references org_unit,
    version    integer     not null,
    hours      varchar(400) not null, -- "MONDAY=09:00-17:00;TUESDAY=..."
    holidays   text        not null, -- ISO dates, comma-separated
    valid_from timestamptz not null,
    constraint business_calendar_version_uk unique (unit_id, version)
);

-- The ledger: one row for each deadline when it is made.
create table deadline_promise (
    id               uuid         not null constraint deadline_promise_pk primary key,
    kind             varchar(60)  not null,
    subject_ref      varchar(40)  not null,
    tier             integer,
    unit_id          uuid         not null constraint deadline_promise_unit_fk references org_unit,
    owed_by          varchar(16)  not null constraint deadline_promise_owed_by_ck check (owed_by in ('PERSON', 'SYSTEM')),
    rule_version     varchar(120) not null,
    calendar_version varchar(80)  not null,
    made_at          timestamptz  not null,
    due_at           timestamptz  not null,
    fired_at         timestamptz,
    settled_at       timestamptz,
    status           varchar(16)  not null
        constraint deadline_promise_status_ck check (status in ('OPEN', 'KEPT', 'BROKEN', 'MOVED', 'VOID')),
    reason           varchar(400),
    waiting_place    varchar(64),
    version          integer      not null default 0
);
create index deadline_promise_subject_ix on deadline_promise (subject_ref, made_at);
create unique index deadline_promise_open_place_uk on deadline_promise (waiting_place, kind) where status = 'OPEN';
create index deadline_promise_open_due_ix on deadline_promise (due_at) where status = 'OPEN';

-- What happened to a thing, in order. Rows are only ever added.
create table audit_entry (
    id          bigint generated always as identity constraint audit_entry_pk primary key,
    subject_ref varchar(40)  not null,
    at          timestamptz  not null,
    actor_id    uuid,
    action      varchar(120) not null,
    details     text         not null
);
create index audit_entry_subject_ix on audit_entry (subject_ref, id);

-- What people are told inside the product.
create table notification (
    id          uuid         not null constraint notification_pk primary key,
    person_id   uuid         not null constraint notification_person_fk references person,
    text_key    varchar(120) not null,
    arguments   text         not null,
    subject_ref varchar(40)  not null,
    link        varchar(200) not null,
    told_at     timestamptz  not null,
    read_at     timestamptz,
    dedup_key   varchar(200) not null,
    constraint notification_dedup_uk unique (person_id, dedup_key)
);
create index notification_person_ix on notification (person_id, told_at desc);
