-- What came of checking the whole record, each time.
create table audit_check (
    id         bigint generated always as identity constraint audit_check_pk primary key,
    at         timestamptz  not null,
    streams    bigint       not null,
    entries    bigint       not null,
    forgotten  bigint       not null,
    roots      bigint       not null,
    bad        integer      not null,
    bad_stream varchar(160),
    bad_seq    bigint,
    bad_reason varchar(40)
);
create trigger audit_check_stays before update or delete on audit_check for each row execute function audit_stays();
create trigger audit_check_stays_whole before truncate on audit_check for each statement execute function audit_stays();
alter table audit_check enable always trigger audit_check_stays;
alter table audit_check enable always trigger audit_check_stays_whole;
