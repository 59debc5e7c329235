-- What happened that other programs and chats may hear of, written with the notice. Holds no words.
create table outbox_event (
    id          uuid         not null constraint outbox_event_pk primary key, -- made of what it tells: the same thing twice is one row
    text_key    varchar(120) not null,
    subject_ref varchar(40)  not null,
    link        varchar(200) not null,
    once_key    varchar(200) not null,
    occurred_at timestamptz  not null,
    due_at      timestamptz  not null, -- can be taken back until then
    spread_at   timestamptz -- when it was decided who hears of it
);
create index outbox_event_fresh_ix on outbox_event (due_at, id) where spread_at is null;
create index outbox_event_once_ix on outbox_event (once_key) where spread_at is null;

create table webhook (
    id           uuid         not null constraint webhook_pk primary key,
    unit_id      uuid         not null constraint webhook_unit_fk references org_unit, -- hears of this unit and those below
    name         varchar(60)  not null,
    url          varchar(500) not null,
    kinds        text[]       not null constraint webhook_kinds_ck check (cardinality(kinds) > 0),
    state        varchar(16)  not null constraint webhook_state_ck check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    pause_reason varchar(24),
    made_at      timestamptz  not null,
    made_by      uuid         not null constraint webhook_made_by_fk references person,
    constraint webhook_pause_ck check ((state = 'PAUSED') = (pause_reason is not null))
);
create index webhook_unit_ix on webhook (unit_id) where state <> 'ENDED';

-- Apart from the webhook, so that no list can show it. The one before counts for a day after a change.
create table webhook_secret (
    webhook_id     uuid  not null constraint webhook_secret_pk primary key constraint webhook_secret_webhook_fk references webhook,
    secret         bytea not null,
    previous       bytea,
    previous_until timestamptz,
    constraint webhook_secret_previous_ck check ((previous is null) = (previous_until is null))
);

-- The chat of a unit. Its address is a secret by itself.
create table unit_chat (
    unit_id      uuid         not null constraint unit_chat_pk primary key constraint unit_chat_unit_fk references org_unit,
    url          varchar(500) not null,
    starts       time, -- quiet hours of the chat, in the unit's zone
    ends         time,
    state        varchar(16)  not null constraint unit_chat_state_ck check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    pause_reason varchar(24),
    made_at      timestamptz  not null,
    made_by      uuid         not null constraint unit_chat_made_by_fk references person,
    constraint unit_chat_pause_ck check ((state = 'PAUSED') = (pause_reason is not null)),
    constraint unit_chat_quiet_ck check ((starts is null) = (ends is null) and (starts is null or starts <> ends))
);

-- One row for each event and each of those who hear of it.
create table outbox_post (
    id             uuid        not null constraint outbox_post_pk primary key,
    event_id       uuid        not null constraint outbox_post_event_fk references outbox_event,
    webhook_id     uuid        constraint outbox_post_webhook_fk references webhook,
    chat_unit_id   uuid        constraint outbox_post_chat_fk references unit_chat,
    unit_id        uuid        not null constraint outbox_post_unit_fk references org_unit, -- where it happened
    made_at        timestamptz not null,
    state          varchar(16) not null
        constraint outbox_post_state_ck check (state in ('WAITING', 'SENT', 'DEAD', 'DISCARDED')),
    attempts       integer     not null default 0,
    next_try_at    timestamptz not null,
    taken_until    timestamptz, -- by the node that is sending it; a stopped node's post comes back then
    failure        varchar(24),
    answer         smallint, -- status of the last answer, if there was one
    ended_at       timestamptz,
    constraint outbox_post_one_ck check (num_nonnulls(webhook_id, chat_unit_id) = 1),
    constraint outbox_post_ended_ck check ((state = 'WAITING') = (ended_at is null)),
    constraint outbox_post_webhook_uk unique (webhook_id, event_id),
    constraint outbox_post_chat_uk unique (chat_unit_id, event_id)
);
create index outbox_post_waiting_ix on outbox_post (next_try_at, id) where state = 'WAITING';
create index outbox_post_webhook_sent_ix on outbox_post (webhook_id, ended_at) where state = 'SENT';
create index outbox_post_webhook_waiting_ix on outbox_post (webhook_id) where state = 'WAITING';
create index outbox_post_made_ix on outbox_post (made_at desc, id);
create index outbox_post_event_ix on outbox_post (event_id);
create index outbox_mail_made_ix on outbox_mail (made_at desc, id);
create index outbox_mail_person_ix on outbox_mail (person_id, made_at desc);
