-- What an auditor needs to work a deadline out again: where counting began, how much was counted, in which zone and calendar,
-- and what the decision table was asked.
alter table deadline_promise
    add column calendar_id uuid constraint deadline_promise_calendar_fk references business_calendar, -- null: the usual hours
    add column zone        varchar(60),
    add column sum_way     varchar(16) constraint deadline_promise_sum_way_ck
        check (sum_way in ('AFTER', 'BEFORE', 'CLOSING', 'STATED')), -- null: made before sums were kept
    add column sum_from    timestamptz,
    add column sum_amount  varchar(40),
    add column sum_unit    varchar(16) constraint deadline_promise_sum_unit_ck
        check (sum_unit in ('WORKING_DAYS', 'BUSINESS_HOURS', 'ELAPSED_HOURS', 'CALENDAR_DAYS', 'WORKING_SECONDS')),
    add column sum_day     date,
    add column rule_inputs varchar(400),
    add column sealed      smallint not null default 0; -- 1: its making is in the chain of seals, 2: its end as well
create index deadline_promise_unsealed_ix on deadline_promise (made_at) where sealed = 0;
create index deadline_promise_unsealed_end_ix on deadline_promise (settled_at) where sealed < 2 and status <> 'OPEN';
create index deadline_promise_due_ix on deadline_promise (due_at desc, id);

-- The ledger's own chain: each making and each end of a promise, numbered without gaps, each seal over the one before it.
create table promise_seal (
    no         bigint      not null constraint promise_seal_pk primary key,
    promise_id uuid        not null constraint promise_seal_promise_fk references deadline_promise,
    what       varchar(8)  not null constraint promise_seal_what_ck check (what in ('MADE', 'ENDED')),
    sealed_at  timestamptz not null,
    hash       bytea       not null,
    constraint promise_seal_uk unique (promise_id, what)
);
create trigger promise_seal_stays before update or delete on promise_seal for each row execute function audit_stays();
create trigger promise_seal_stays_whole before truncate on promise_seal for each statement execute function audit_stays();

-- The life of the application: a sign of life each minute from every node. What moves the demo's clock says so.
create table sign_of_life (
    id   bigint generated always as identity constraint sign_of_life_pk primary key,
    run  uuid        not null,
    at   timestamptz not null,
    what varchar(8)  not null constraint sign_of_life_what_ck check (what in ('STARTED', 'ALIVE', 'MOVED', 'STOPPED'))
);
create index sign_of_life_at_ix on sign_of_life (at);
create index sign_of_life_run_ix on sign_of_life (run, id desc);
create trigger sign_of_life_stays before update or delete on sign_of_life for each row execute function audit_stays();
create trigger sign_of_life_stays_whole before truncate on sign_of_life for each statement execute function audit_stays();

-- When no node gave a sign of life.
create table downtime (
    from_at timestamptz not null constraint downtime_pk primary key,
    to_at   timestamptz not null,
    constraint downtime_order_ck check (from_at < to_at)
);
create index downtime_to_ix on downtime (to_at);
create trigger downtime_stays before update or delete on downtime for each row execute function audit_stays();
create trigger downtime_stays_whole before truncate on downtime for each statement execute function audit_stays();
