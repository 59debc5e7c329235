-- How somebody is known to the organisation's own sign-in: issuer and subject, never the e-mail address.
create table sign_in_link (
    id        uuid         not null constraint sign_in_link_pk primary key,
    person_id uuid         not null constraint sign_in_link_person_fk references person,
    issuer    varchar(300) not null,
    subject   varchar(255) not null,
    linked_at timestamptz  not null,
    linked_by uuid         not null constraint sign_in_link_by_fk references person,
    constraint sign_in_link_subject_uk unique (issuer, subject),
    constraint sign_in_link_person_uk unique (person_id, issuer)
);

-- The first administrator is made once; the only row is written with that person and never leaves.
create table first_run (
    only_row  boolean     not null default true constraint first_run_pk primary key constraint first_run_single check (only_row),
    closed_at timestamptz not null
);
