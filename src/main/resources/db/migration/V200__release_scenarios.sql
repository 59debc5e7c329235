-- How the scenarios of a release's models went when they were last played, and which changed expectations its author signed off.
create table release_scenario (
    id            uuid         not null constraint release_scenario_pk primary key,
    release_id    uuid         not null constraint release_scenario_release_fk references model_release,
    model         varchar(100) not null,
    name          varchar(100) not null,
    title         varchar(200) not null,
    source_sha256 varchar(64)  not null,
    met           boolean      not null,
    differences   text         not null,
    expected      text         not null, -- the scenario as it is once signed off; empty when it is dropped then
    signed_by     uuid         constraint release_scenario_signed_by_fk references person,
    signed_at     timestamptz,
    constraint release_scenario_uk unique (release_id, model, name),
    constraint release_scenario_signed_ck check ((signed_by is null) = (signed_at is null))
);
create index release_scenario_model_ix on release_scenario (model, name) where signed_at is not null;
