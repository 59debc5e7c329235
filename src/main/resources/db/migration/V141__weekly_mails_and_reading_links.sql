-- The last day on which somebody signed in, in UTC. The day only: a moment would tell who wrote an unsigned note.
create table sign_in_day (
    person_id uuid not null constraint sign_in_day_pk primary key constraint sign_in_day_person_fk references person,
    last_on   date not null
);
insert into sign_in_day (person_id, last_on)
select person_id, cast(max(read_at) at time zone 'UTC' as date) from notification where read_at is not null group by person_id;

-- A week of a time zone for which the weekly mails were made, so that they are made once.
create table weekly_round (
    zone    varchar(60) not null,
    week    varchar(8)  not null, -- ISO, such as 2026-W48
    made_at timestamptz not null,
    constraint weekly_round_pk primary key (zone, week)
);

-- Counting begins with the next Monday.
insert into weekly_round (zone, week, made_at)
select distinct time_zone, to_char(now() at time zone time_zone, 'IYYY-"W"IW'), now() from person;

-- A weekly mail tells what its person has not seen since; it has no lines of its own.
alter table outbox_mail add column weekly_since timestamptz;

-- Somebody asked for a new link to this notice.
alter table outbox_mail add column again_notice_id uuid constraint outbox_mail_again_fk references notification;

alter table notice_choice drop constraint notice_choice_channel_ck;
alter table notice_choice add constraint notice_choice_channel_ck check (channel in ('NOW', 'DIGEST', 'WEEKLY', 'NONE'));
alter table notice_choice drop constraint notice_choice_matters_ck;
alter table notice_choice add constraint notice_choice_matters_ck check (channel in ('NOW', 'DIGEST') or kind in ('SESSION', 'NEWS'));

-- By such a link somebody reads one notice without signing in. Of its secret only the hash is kept.
create table reading_link (
    secret_hash varchar(64) not null constraint reading_link_pk primary key,
    notice_id   uuid        not null constraint reading_link_notice_fk references notification on delete cascade,
    person_id   uuid        not null constraint reading_link_person_fk references person,
    expires_at  timestamptz not null
);
create index reading_link_notice_ix on reading_link (notice_id);
create index reading_link_expiry_ix on reading_link (expires_at);
create index reading_link_person_ix on reading_link (person_id);
