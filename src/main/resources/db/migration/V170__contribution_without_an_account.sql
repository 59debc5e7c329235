-- Contributing without an account. None of these tables has a place for a person or a moment. Each of them is written anew in random
-- order with every row that comes or goes, so that neither the place of a row nor its transaction tells who came when.

-- A printed code that nobody has used yet. With its use the row is gone.
create table contribution_code (
    code_hash  varchar(64) not null constraint contribution_code_pk primary key,
    session_id uuid        not null constraint contribution_code_session_fk references learning_session on delete cascade
);
create index contribution_code_session_ix on contribution_code (session_id);

-- What a code was exchanged for. It leads to a session, not to notes: their ids can only be computed from the receipt itself.
create table contribution_receipt (
    receipt_hash varchar(64) not null constraint contribution_receipt_pk primary key,
    session_id   uuid        not null constraint contribution_receipt_session_fk references learning_session on delete cascade
);
create index contribution_receipt_session_ix on contribution_receipt (session_id);

-- Notes that wait until the wall opens, or, when it is open already, until the talk ends. Then they become unsigned notes like others.
create table waiting_note (
    id         uuid          not null constraint waiting_note_pk primary key,
    session_id uuid          not null constraint waiting_note_session_fk references learning_session on delete cascade,
    kind       varchar(16)   not null constraint waiting_note_kind_ck check (kind in ('WENT_WELL', 'DEALING_WITH', 'MADE_IT_WORK')),
    words      varchar(4000) not null
);
create index waiting_note_session_ix on waiting_note (session_id);
