package org.throughline.board;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may vote on an item: those who are there and whom no conflict of interest excludes; and whether they are enough. */
@Component
class Electorate {

    private final BoardFiles files;
    private final Quorum quorum;

    Electorate(BoardFiles files, Quorum quorum) {
        this.files = files;
        this.quorum = quorum;
    }

    /** Whether the board may decide an item, those left out whose conflict of interest excludes them. */
    Quorum.Answer assess(AgendaItem item, BoardMeeting meeting) {
        List<BoardMember> seats = files.seats(meeting);
        return quorum.assess(
                files.board(meeting.boardId()).code(),
                seats.stream().map(BoardMember::seat).toList(),
                here(meeting, seats),
                files.excludedFrom(item));
    }

    /** Who may vote on an item now. */
    List<UUID> eligible(AgendaItem item) {
        BoardMeeting meeting = files.meetingOf(item);
        List<BoardMember> seats = files.seats(meeting);
        List<QuorumPolicy.Here> here = here(meeting, seats);
        return QuorumPolicy.count(seats.stream().map(BoardMember::seat).toList(), here, files.excludedFrom(item))
                .voters();
    }

    /** In writing every member takes part; in a meeting those who are there. */
    private List<QuorumPolicy.Here> here(BoardMeeting meeting, List<BoardMember> seats) {
        return meeting.isByWrittenBallot()
                ? seats.stream()
                        .map(seat -> new QuorumPolicy.Here(seat.personId(), null, false, false))
                        .toList()
                : files.here(meeting).stream().map(Attendance::here).toList();
    }
}
