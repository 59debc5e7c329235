-- How a task was held before somebody took it, gave it back or passed it on: enough to take that back within seconds.
create table work_undo (
    task_id     varchar(64) not null constraint work_undo_pk primary key
        constraint work_undo_item_fk references work_item,
    person_id   uuid        not null constraint work_undo_person_fk references person, -- who did it
    assignee_id uuid        constraint work_undo_assignee_fk references person, -- had it before
    holding     varchar(16) not null
        constraint work_undo_holding_ck check (holding in ('NAMED', 'ROLE', 'STEPPED_IN', 'TAKEN', 'PASSED')),
    passed_by   uuid,
    now_with    uuid, -- has it since; whatever happened to the task later makes it too late
    notice_key  varchar(200), -- under which somebody was told
    done_at     timestamptz not null
);

-- What a person had written when somebody or something was quicker, and then left for those who go on.
create table unsent_words (
    id          uuid          not null constraint unsent_words_pk primary key,
    task_id     varchar(64)   not null constraint unsent_words_item_fk references work_item,
    subject_ref varchar(64)   not null,
    task_title  varchar(255)  not null,
    person_id   uuid          not null constraint unsent_words_person_fk references person,
    words       varchar(8000) not null,
    left_at     timestamptz   not null,
    constraint unsent_words_once_uk unique (task_id, person_id)
);
create index unsent_words_subject_ix on unsent_words (subject_ref, left_at);
