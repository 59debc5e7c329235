-- A secret vote keeps who has voted and, apart from that, how many said what. Nothing joins the two.
alter table agenda_item add column vote_secret boolean not null default false;
alter table ballot
    alter column choice drop not null,
    add constraint ballot_says_ck check (choice is not null or reason is null);
create table secret_tally (
    item_ref varchar(40) not null,
    choice   varchar(16) not null
        constraint secret_tally_choice_ck check (choice in ('APPROVE', 'DECLINE', 'SEND_BACK', 'ABSTAIN')),
    votes    integer     not null constraint secret_tally_votes_ck check (votes >= 0),
    constraint secret_tally_pk primary key (item_ref, choice)
);
