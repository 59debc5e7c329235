-- Personal tokens for the API. Of the token itself only the hash is kept: it is 256 bits of chance, so nothing slower is needed.
create table api_token (
    id          uuid        not null constraint api_token_pk primary key,
    person_id   uuid        not null constraint api_token_person_fk references person,
    name        varchar(60) not null,
    token_hash  bytea       not null constraint api_token_hash_uq unique,
    scopes      text[]      not null,
    issued_at   timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    last_used   date, -- the day only: a moment would tell who wrote an unsigned note
    issued_with uuid        constraint api_token_issued_with_fk references api_token,
    constraint api_token_expiry_ck check (expires_at > issued_at),
    constraint api_token_scopes_ck check (scopes <@ array['READ', 'WRITE', 'DEMO'] and cardinality(scopes) > 0)
);
create index api_token_person_ix on api_token (person_id, issued_at);
create index api_token_issued_with_ix on api_token (issued_with);

-- First answers to commands that carried an Idempotency-Key. Names no person, no route and no moment; the answer can be read
-- only by whoever still has the key.
create table api_first_answer (
    lookup      bytea    not null constraint api_first_answer_pk primary key,
    fingerprint bytea    not null,
    status      smallint,
    answer      bytea,
    kept_on     date     not null
);
create index api_first_answer_kept_on_ix on api_first_answer (kept_on);
