-- Restricted things: only the people of a circle know that they are there. Everything that comes from such a thing is in the same circle.
create table circle (
    id       uuid        not null constraint circle_pk primary key,
    drawn_at timestamptz not null
);

create table circle_member (
    circle_id uuid        not null constraint circle_member_circle_fk references circle,
    person_id uuid        not null constraint circle_member_person_fk references person,
    since     timestamptz not null,
    constraint circle_member_pk primary key (circle_id, person_id)
);
create index circle_member_person_ix on circle_member (person_id);

create table circle_thing (
    ref       varchar(20) not null constraint circle_thing_pk primary key,
    circle_id uuid        not null constraint circle_thing_circle_fk references circle
);
create index circle_thing_circle_ix on circle_thing (circle_id);
