-- An organisation with ${tasks} open tasks and ${people} people; half of the tasks have an assignee, half wait for a group.
-- Each person is in five groups (a role at a unit), each group has ten people. The engine's rows and the product's say the same.
-- Keys are made from numbers, so that every run makes the same rows. Foreign keys are not checked while loading.
set session_replication_role = replica;
truncate act_ru_task, act_ru_identitylink, act_ru_authorization, throughline.work_item, throughline.work_reminder,
         throughline.work_draft, throughline.role_grant, throughline.person, throughline.org_unit cascade;
drop schema if exists benchmark cascade;
create schema benchmark;

create function benchmark.id(kind text, n bigint) returns uuid language sql immutable as
    $$ select md5(kind || n)::uuid $$;
create function benchmark.pick(kind text, n bigint, among bigint) returns bigint language sql immutable as
    $$ select (hashtextextended(kind || n, 0) & 1099511627775) % among $$;
create table benchmark.role (no bigint, name text);
insert into benchmark.role values (0, 'TEAM_LEADER'), (1, 'VERIFIER'), (2, 'FACILITATOR'), (3, 'SPONSOR'), (4, 'MEMBER');

insert into throughline.org_unit (id, code, name, level, parent_id, time_zone, locale, status)
select benchmark.id('unit', n), 'unit-' || n, 'Unit ' || n, case n when 0 then 'GROUP' else 'TEAM' end,
       case n when 0 then null else benchmark.id('unit', 0) end, 'Europe/London', 'en-GB', 'ACTIVE'
from generate_series(0, ${units} - 1) n;

insert into throughline.person (id, user_name, display_name, home_unit_id, time_zone, locale, status)
select benchmark.id('person', n), 'person-' || n, 'Person ' || n, benchmark.id('unit', n % ${units}), 'Europe/London', 'en-GB',
       'ACTIVE'
from generate_series(0, ${people} - 1) n;

insert into throughline.role_grant (id, person_id, role, unit_id, valid_from)
select benchmark.id('grant' || r.name, n), benchmark.id('person', n), r.name,
       benchmark.id('unit', (n + r.no * 7) % ${units}), date '2020-01-01'
from generate_series(0, ${people} - 1) n, benchmark.role r;

create unlogged table benchmark.task as
select n, benchmark.id('task', n)::text as id,
       case when n % 2 = 0 then benchmark.id('person', benchmark.pick('assignee', n, ${people})) end as assignee,
       (select name from benchmark.role r where r.no = benchmark.pick('role', n, 5)) as role,
       benchmark.id('unit', benchmark.pick('unit', n, ${units})) as unit,
       array[benchmark.id('person', benchmark.pick('first', n, ${people})),
             benchmark.id('person', benchmark.pick('second', n, ${people}))] as involved,
       date_trunc('hour', now()) + (n * 7919 % ${tasks}) * (5184000000 / ${tasks}) * interval '1 millisecond'
           - interval '6 days' as due,
       now() - interval '7 days' as created
from generate_series(1::bigint, ${tasks}) n;

insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, priority_,
                         create_time_, due_date_, suspension_state_, task_state_)
select id, 1, id, id, '${definition}', 'Say whether you take it on', 'userTask_acceptAction', assignee::text, 50,
       created, due, 1, 'Created'
from benchmark.task;

insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
select benchmark.id('link', n)::text, 1, role || '@' || unit, 'candidate', id from benchmark.task where assignee is null;

-- What the engine itself grants when authorisation is on: each assignee and each candidate group may read and change the task.
insert into act_ru_authorization (id_, rev_, type_, group_id_, user_id_, resource_type_, resource_id_, perms_)
select benchmark.id('permit', n)::text, 1, 1, case when assignee is null then role || '@' || unit end, assignee::text,
       ${task-resource}, id, ${read-and-update}
from benchmark.task;

insert into throughline.work_item (
    task_id, instance_id, definition_id, process_key, task_key, title, subject_ref, subject_title, unit_id, zone, assignee_id,
    holding, asked_roles, candidates, involved, due_at, created_at)
select id, id, '${definition}', 'action-ownership', 'userTask_acceptAction', 'Say whether you take it on', 'ACT-2026-' || n,
       'Action number ' || n, unit, 'Europe/London', assignee, case when assignee is null then 'ROLE' else 'NAMED' end,
       array[role], array[role || '@' || unit], involved, due, created
from benchmark.task;

-- Steps that people finished before: the product keeps them beside the open ones, the engine moves them to its history.
insert into throughline.work_item (
    task_id, instance_id, definition_id, process_key, task_key, title, subject_ref, subject_title, unit_id, zone, assignee_id,
    holding, asked_roles, candidates, involved, due_at, created_at, ended_at, ended_by, ended_how)
select benchmark.id('ended', n)::text, id, '${definition}', 'action-ownership', 'userTask_planAction', 'Plan it', 'ACT-2026-' || n,
       'Action number ' || n, unit, 'Europe/London', involved[1], 'NAMED', array[role], array[role || '@' || unit], involved,
       due, created, now() - interval '3 days', involved[1], 'COMPLETED'
from benchmark.task where n % 5 = 0;
set session_replication_role = origin;
