-- A vote closes at an instant that is fixed when it opens; a written ballot at one that is fixed for the whole meeting.
alter table agenda_item add column vote_closes_at timestamptz;
alter table board_meeting add column written_ballot_closes_at timestamptz;
