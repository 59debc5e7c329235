-- Scenarios that a release brings, changes or takes away; they hold from when it is live.
create table draft_scenario (
    id         uuid         not null constraint draft_scenario_pk primary key,
    release_id uuid         not null constraint draft_scenario_release_fk references model_release,
    model      varchar(100) not null,
    name       varchar(100) not null,
    content    text         not null, -- the scenario as JSON; empty when the release takes it away
    changed_by uuid         not null constraint draft_scenario_changed_by_fk references person,
    changed_at timestamptz  not null,
    constraint draft_scenario_uk unique (release_id, model, name)
);
create index draft_scenario_model_ix on draft_scenario (model);

-- What somebody is recording now; one for each person, release and process.
create table scenario_recording (
    release_id uuid         not null constraint scenario_recording_release_fk references model_release,
    model      varchar(100) not null,
    person_id  uuid         not null constraint scenario_recording_person_fk references person,
    name       varchar(100) not null, -- of the scenario that is recorded again; empty for a new one
    content    text         not null,
    changed_at timestamptz  not null,
    constraint scenario_recording_pk primary key (release_id, model, person_id)
);
