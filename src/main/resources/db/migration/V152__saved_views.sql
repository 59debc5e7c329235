-- Lists as people want to find them again: the filter as it stands in the address, under a name. Somebody's own, or a unit's.
create table saved_view (
    id         uuid          not null constraint saved_view_pk primary key,
    page       varchar(40)   not null,
    name       varchar(80)   not null,
    query      varchar(1000) not null,
    owner_id   uuid          not null constraint saved_view_owner_fk references person,
    unit_id    uuid          constraint saved_view_unit_fk references org_unit, -- shared with it and all below; null is the owner's alone
    created_at timestamptz   not null
);
create index saved_view_owner_ix on saved_view (owner_id, page);
create index saved_view_unit_ix on saved_view (unit_id, page) where unit_id is not null;

-- With which view a page begins for a person.
create table saved_view_start (
    person_id uuid        not null constraint saved_view_start_person_fk references person,
    page      varchar(40) not null,
    view_id   uuid        not null constraint saved_view_start_view_fk references saved_view on delete cascade,
    constraint saved_view_start_pk primary key (person_id, page)
);
create index saved_view_start_view_ix on saved_view_start (view_id);
