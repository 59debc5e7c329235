-- Files that people add to forms. Never changed; the hash shows that.
create table attachment (
    id           uuid         not null constraint attachment_pk primary key,
    name         varchar(200) not null,
    content_type varchar(120) not null,
    size         bigint       not null constraint attachment_size_ck check (size between 1 and 10485760),
    sha256       char(64)     not null,
    content      bytea        not null,
    uploaded_at  timestamptz  not null,
    uploaded_by  uuid,
    constraint attachment_content_ck check (octet_length(content) = size)
);
