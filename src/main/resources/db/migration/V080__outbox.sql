-- How each person wants to be told; who has not said so gets the usual way of the kind.
create table notice_choice (
    person_id uuid        not null constraint notice_choice_person_fk references person,
    kind      varchar(16) not null
        constraint notice_choice_kind_ck check (kind in ('ANSWER', 'CLOCK', 'VOTE', 'SESSION', 'NEWS')),
    channel   varchar(16) not null
        constraint notice_choice_channel_ck check (channel in ('NOW', 'DIGEST', 'NONE')),
    constraint notice_choice_pk primary key (person_id, kind),
    constraint notice_choice_matters_ck check (channel <> 'NONE' or kind in ('SESSION', 'NEWS'))
);

create table quiet_hours (
    person_id uuid not null constraint quiet_hours_pk primary key constraint quiet_hours_person_fk references person,
    starts    time not null,
    ends      time not null,
    constraint quiet_hours_length_ck check (starts <> ends)
);

-- A mail on its way. Holds no words: they are made from the notices when it is sent.
create table outbox_mail (
    id             uuid         not null constraint outbox_mail_pk primary key, -- the receiver gets it as Message-ID
    message_key    varchar(240) not null constraint outbox_mail_key_uk unique,
    person_id      uuid         not null constraint outbox_mail_person_fk references person,
    made_at        timestamptz  not null,
    state          varchar(16)  not null
        constraint outbox_mail_state_ck check (state in ('WAITING', 'SENT', 'DEAD', 'DISCARDED')),
    attempts       integer      not null default 0,
    next_try_at    timestamptz  not null,
    taken_until    timestamptz, -- by the node that is sending it; a stopped node's mail comes back then
    failure        varchar(24),
    ended_at       timestamptz,
    discard_reason varchar(400),
    constraint outbox_mail_ended_ck check ((state = 'WAITING') = (ended_at is null))
);
create index outbox_mail_waiting_ix on outbox_mail (next_try_at, id) where state = 'WAITING';
create index outbox_mail_dead_ix on outbox_mail (ended_at desc, id) where state = 'DEAD';

-- One row for each notice that a person wants by mail, written with the notice. Rows that fall due together become one mail.
create table outbox_line (
    notice_id uuid        not null constraint outbox_line_pk primary key
        constraint outbox_line_notice_fk references notification,
    person_id uuid        not null constraint outbox_line_person_fk references person,
    channel   varchar(16) not null constraint outbox_line_channel_ck check (channel in ('NOW', 'DIGEST')),
    due_at    timestamptz not null,
    mail_id   uuid        constraint outbox_line_mail_fk references outbox_mail
);
create index outbox_line_due_ix on outbox_line (due_at) where mail_id is null;
create index outbox_line_mail_ix on outbox_line (mail_id);

create index notification_unread_ix on notification (person_id, told_at desc) where read_at is null;
