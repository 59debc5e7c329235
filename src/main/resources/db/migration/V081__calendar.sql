-- A person's own feed for calendar programs. The secret in its address is not kept, only its hash.
create table calendar_feed (
    person_id   uuid        not null constraint calendar_feed_pk primary key
        constraint calendar_feed_person_fk references person,
    secret_hash varchar(64) not null constraint calendar_feed_secret_uk unique,
    made_at     timestamptz not null
);

-- What a calendar was last told about an entry, so that a change counts up and programs take it over.
create table calendar_entry (
    uid        varchar(120) not null constraint calendar_entry_pk primary key,
    digest     varchar(64)  not null,
    sequence   integer      not null,
    changed_at timestamptz  not null
);
