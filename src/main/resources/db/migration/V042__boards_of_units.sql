-- Two groups may each have a board of the same code: it is the unit that tells them apart.
alter table board drop constraint board_code_uk;
alter table board add constraint board_unit_code_uk unique (unit_id, code);

-- An item may be with the chair when the board cannot meet, and goes away with the barrier that it was about.
alter table agenda_item drop constraint agenda_item_state_ck;
alter table agenda_item add constraint agenda_item_state_ck
    check (state in ('SUBMITTED', 'WITH_CHAIR', 'ACCEPTED', 'DECIDED', 'WITHDRAWN'));
create index agenda_item_subject_ix on agenda_item (subject_ref);

-- The reason for putting an item off may be as long as any reason for a decision.
alter table agenda_item alter column deferral_reason type text;
