-- My work: one row per user task of the engine, written in the transaction of the engine's step.
-- A row stays after its task has ended: it says who finished it and when, and keeps links in mails meaningful.
create table work_item (
    task_id            varchar(64)  not null constraint work_item_pk primary key,
    instance_id        varchar(64)  not null,
    definition_id      varchar(255) not null,
    process_key        varchar(255) not null,
    task_key           varchar(255) not null,
    title              varchar(255) not null,
    subject_ref        varchar(64)  not null,
    subject_title      varchar(400) not null,
    form_key           varchar(255),
    form_version       integer,
    form_deployment_id varchar(64),
    form_resource      varchar(400),
    unit_id            uuid         not null constraint work_item_unit_fk references org_unit,
    zone               varchar(60)  not null,
    assignee_id        uuid         constraint work_item_assignee_fk references person,
    holding            varchar(16)  not null
        constraint work_item_holding_ck check (holding in ('NAMED', 'ROLE', 'STEPPED_IN', 'TAKEN', 'PASSED')),
    named_by           varchar(64), -- variable of the process that named the person
    asked_roles        text[]       not null, -- as the model asks
    candidates         text[]       not null, -- 'ROLE@unit' where the roles are actually held
    excluded_id        uuid, -- separation of duty: must not do it
    involved           uuid[]       not null, -- everybody whom the process names
    passed_by          uuid,
    was_with           uuid, -- held it before; learns who has it now
    due_at             timestamptz,
    created_at         timestamptz  not null,
    ended_at           timestamptz,
    ended_by           uuid,
    ended_how          varchar(16)
        constraint work_item_ended_how_ck check (ended_how in ('COMPLETED', 'MOVED_ON')),
    command_id         uuid, -- of the send button that completed it: a second click is not a second answer
    constraint work_item_ended_ck check ((ended_at is null) = (ended_how is null))
);
create index work_item_assignee_due_ix on work_item (assignee_id, due_at) where ended_at is null;
create index work_item_candidates_ix on work_item using gin (candidates) with (fastupdate = off)
    where ended_at is null and assignee_id is null;
create index work_item_involved_ix on work_item using gin (involved) with (fastupdate = off) where ended_at is null;
create index work_item_subject_ix on work_item (subject_ref, created_at);
create index work_item_passed_by_ix on work_item (passed_by) where ended_at is null and passed_by is not null;
create index work_item_ended_by_ix on work_item (ended_by, ended_at) where ended_at is not null;

-- "Remind me later" is a person's own business and never moves the due date.
create table work_reminder (
    person_id uuid        not null constraint work_reminder_person_fk references person,
    task_id   varchar(64) not null constraint work_reminder_item_fk references work_item,
    remind_at timestamptz not null,
    constraint work_reminder_pk primary key (person_id, task_id)
);
create index work_reminder_item_ix on work_reminder (task_id);

-- What a person has typed and not sent.
create table work_draft (
    person_id uuid        not null constraint work_draft_person_fk references person,
    task_id   varchar(64) not null constraint work_draft_item_fk references work_item,
    answers   jsonb       not null,
    saved_at  timestamptz not null,
    constraint work_draft_pk primary key (person_id, task_id)
);
create index work_draft_item_ix on work_draft (task_id);

-- Answers to fields that no code knows.
create table kept_answer (
    id            uuid         not null constraint kept_answer_pk primary key,
    task_id       varchar(64)  not null constraint kept_answer_item_fk references work_item constraint kept_answer_task_uk unique,
    subject_ref   varchar(64)  not null,
    form_key      varchar(255) not null,
    form_version  varchar(40)  not null,
    task_title    varchar(255) not null,
    answers       jsonb        not null, -- [{"key", "label", "answer", "words"}] in the form's order
    given_by      uuid         not null constraint kept_answer_given_by_fk references person,
    given_at      timestamptz  not null
);
create index kept_answer_subject_ix on kept_answer (subject_ref, given_at);
