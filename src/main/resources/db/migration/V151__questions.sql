-- A question of a task's holder to somebody who knows. The task stays with its holder; the question is a small duty of its own.
create table task_question (
    id          uuid          not null constraint task_question_pk primary key,
    ref         varchar(20)   not null constraint task_question_ref_uk unique,
    task_id     varchar(64)   not null constraint task_question_item_fk references work_item,
    subject_ref varchar(64)   not null,
    unit_id     uuid          not null constraint task_question_unit_fk references org_unit,
    asker_id    uuid          not null constraint task_question_asker_fk references person,
    answerer_id uuid          not null constraint task_question_answerer_fk references person,
    words       varchar(4000) not null,
    asked_at    timestamptz   not null,
    state       varchar(16)   not null
        constraint task_question_state_ck check (state in ('OPEN', 'ANSWERED', 'HANDED_ON', 'OVER')),
    ended_at    timestamptz,
    constraint task_question_ended_ck check ((state = 'OPEN') = (ended_at is null))
);
-- Nobody is asked twice at once about the same task.
create unique index task_question_open_uk on task_question (task_id, answerer_id) where state = 'OPEN';
create index task_question_answerer_ix on task_question (answerer_id);
