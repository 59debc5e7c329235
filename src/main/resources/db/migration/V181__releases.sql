-- Releases of the studio: changed models with a reason and a risk, who said yes, and what was frozen when they went live.
create table model_release (
    id              uuid          not null constraint model_release_pk primary key,
    ref             varchar(20)   not null constraint model_release_ref_uk unique,
    title           varchar(200)  not null constraint model_release_title_ck check (btrim(title) <> ''),
    reason          varchar(2000) not null,
    risk            varchar(2000) not null,
    author_id       uuid          not null constraint model_release_author_fk references person,
    unit_id         uuid          not null constraint model_release_unit_fk references org_unit,
    state           varchar(16)   not null constraint model_release_state_ck check (state in
        ('DRAFT', 'IN_REVIEW', 'RETURNED', 'LIVE', 'CONFIRMED', 'STAYED', 'TAKEN_BACK', 'DISCARDED')),
    emergency_why   varchar(2000) not null,
    created_at      timestamptz   not null,
    submitted_at    timestamptz,
    reviewer_id     uuid          constraint model_release_reviewer_fk references person,
    review_words    varchar(2000) not null,
    reviewed_at     timestamptz,
    live_at         timestamptz,
    deployment_id   varchar(64),
    ended_at        timestamptz,
    ended_by        uuid          constraint model_release_ended_by_fk references person,
    end_words       varchar(2000) not null,
    evidence        text,
    evidence_sha256 varchar(64),
    version         integer       not null default 0,
    constraint model_release_review_ck check (reviewer_id is null or reviewer_id <> author_id),
    constraint model_release_live_ck check ((live_at is null) = (deployment_id is null)
        and (live_at is null) = (evidence is null) and (evidence is null) = (evidence_sha256 is null)),
    constraint model_release_yes_ck check (live_at is null or reviewer_id is not null)
);
create index model_release_state_ix on model_release (state, created_at);

create table release_file (
    id              uuid         not null constraint release_file_pk primary key,
    release_id      uuid         not null constraint release_file_release_fk references model_release,
    kind            varchar(8)   not null constraint release_file_kind_ck check (kind in ('PROCESS', 'TABLE', 'FORM')),
    name            varchar(100) not null,
    source          text         not null,
    base_version    integer,
    base_source     text,
    live_version    integer,
    locked_by       uuid         constraint release_file_locked_by_fk references person,
    locked_at       timestamptz,
    changed_by      uuid         not null constraint release_file_changed_by_fk references person,
    changed_at      timestamptz  not null,
    version         integer      not null default 0,
    constraint release_file_uk unique (release_id, kind, name),
    constraint release_file_base_ck check ((base_version is null) = (base_source is null)),
    constraint release_file_lock_ck check ((locked_by is null) = (locked_at is null))
);

-- States of a file that were saved on the way; the newest ones are kept.
create table release_file_state (
    id       uuid        not null constraint release_file_state_pk primary key,
    file_id  uuid        not null constraint release_file_state_file_fk references release_file on delete cascade,
    source   text        not null,
    saved_by uuid        not null constraint release_file_state_by_fk references person,
    saved_at timestamptz not null
);
create index release_file_state_ix on release_file_state (file_id, saved_at);

create table release_comment (
    id          uuid          not null constraint release_comment_pk primary key,
    release_id  uuid          not null constraint release_comment_release_fk references model_release,
    kind        varchar(8)    not null,
    name        varchar(100)  not null,
    element     varchar(255)  not null,
    words       varchar(2000) not null constraint release_comment_words_ck check (btrim(words) <> ''),
    person_id   uuid          not null constraint release_comment_person_fk references person,
    written_at  timestamptz   not null,
    resolved_by uuid          constraint release_comment_resolved_fk references person,
    resolved_at timestamptz,
    constraint release_comment_resolved_ck check ((resolved_by is null) = (resolved_at is null))
);
create index release_comment_release_ix on release_comment (release_id, written_at);
