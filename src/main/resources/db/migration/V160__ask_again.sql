-- What is late is asked for again until it is answered.
alter table work_item
    add column asked integer not null default 0, -- since it was due
    add column ask_again_at timestamptz; -- null: not asked yet; infinity: its process asks
create index work_item_late_ix on work_item (greatest(due_at, ask_again_at)) where ended_at is null and due_at is not null;
