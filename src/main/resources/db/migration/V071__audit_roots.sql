-- Roots: each commits to the ends of all streams that grew since the one before it, and to that one.
create table audit_root (
    no        bigint      not null constraint audit_root_pk primary key,
    at        timestamptz not null,
    streams   integer     not null,
    previous  bytea       not null,
    hash      bytea       not null,
    signature bytea
);

create table audit_root_head (
    root_no bigint                   not null,
    stream  varchar(160) collate "C" not null,
    seq     bigint                   not null,
    hash    bytea                    not null,
    constraint audit_root_head_pk primary key (stream, seq)
);
create index audit_root_head_root_ix on audit_root_head (root_no, stream);

create trigger audit_root_stays before update or delete on audit_root for each row execute function audit_stays();
create trigger audit_root_stays_whole before truncate on audit_root for each statement execute function audit_stays();
create trigger audit_root_head_stays before update or delete on audit_root_head for each row execute function audit_stays();
create trigger audit_root_head_stays_whole before truncate on audit_root_head for each statement execute function audit_stays();
alter table audit_root enable always trigger audit_root_stays;
alter table audit_root enable always trigger audit_root_stays_whole;
alter table audit_root_head enable always trigger audit_root_head_stays;
alter table audit_root_head enable always trigger audit_root_head_stays_whole;
