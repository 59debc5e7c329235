-- What people say to each other about a task: remarks, questions to somebody who knows, and their answers. Plain text.
create table task_comment (
    id         uuid          not null constraint task_comment_pk primary key,
    task_id    varchar(64)   not null constraint task_comment_item_fk references work_item,
    kind       varchar(16)   not null constraint task_comment_kind_ck check (kind in ('COMMENT', 'QUESTION', 'ANSWER')),
    person_id  uuid          not null constraint task_comment_person_fk references person,
    to_person  uuid          constraint task_comment_to_fk references person,
    words      varchar(4000) not null,
    written_at timestamptz   not null,
    constraint task_comment_to_ck check ((kind = 'COMMENT') = (to_person is null))
);
create index task_comment_task_ix on task_comment (task_id, written_at);
