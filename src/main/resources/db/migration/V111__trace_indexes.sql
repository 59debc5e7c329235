-- From a thing to what came of it: the ways that were only ever gone backwards.
create index action_predecessor_ix on action (predecessor_ref) where predecessor_ref is not null;
create index barrier_source_ix on barrier (source_ref) where source_ref is not null;
create index barrier_cycle_ix on barrier (cycle_ref) where cycle_ref is not null;
create index barrier_board_decision_ix on barrier (board_decision_ref) where board_decision_ref is not null;
create index barrier_blocked_action_ref_ix on barrier_blocked_action (action_ref);
create index board_decision_subject_ix on board_decision (subject_ref) where subject_ref is not null;
