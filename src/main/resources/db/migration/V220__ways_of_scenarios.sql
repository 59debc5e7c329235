-- What a scenario passed when it was played with a release: ids of elements and of sequence flows, with commas.
alter table release_scenario add column passed text not null default '';
alter table release_scenario add column flows text not null default '';
