-- The file of each model that came with the product last. What differs from it in force was made in the studio and is not overwritten.
create table shipped_model (
    kind    varchar(8)   not null constraint shipped_model_kind_ck check (kind in ('PROCESS', 'TABLE', 'FORM')),
    name    varchar(100) not null,
    sha256  char(64)     not null,
    source  text         not null,
    waiting boolean      not null,
    seen_at timestamptz  not null,
    constraint shipped_model_pk primary key (kind, name)
);
