package org.throughline.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.notice.Notices;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;

/** Tells people what happens at a board. */
@Component
class MeetingNotices {

    private final Notices notices;
    private final People people;
    private final BoardFiles files;

    MeetingNotices(Notices notices, People people, BoardFiles files) {
        this.notices = notices;
        this.people = people;
        this.files = files;
    }

    /** Something about a meeting; the text names it. */
    void ofMeeting(Collection<UUID> whom, String textKey, BoardMeeting meeting) {
        notices.tell(
                List.copyOf(whom),
                textKey,
                meeting.ref(),
                page(meeting),
                Map.of("meeting", meeting.summary().title()),
                textKey + " " + meeting.ref());
    }

    /** A meeting does not take place. */
    void calledOff(Collection<UUID> whom, BoardMeeting meeting, String reason) {
        notices.tell(
                List.copyOf(whom),
                "board.notice.calledOff",
                meeting.ref(),
                page(meeting),
                Map.of("meeting", meeting.summary().title(), "reason", reason),
                "board.notice.calledOff " + meeting.ref());
    }

    private static String page(BoardMeeting meeting) {
        return "/board/meetings/" + meeting.ref();
    }

    /** Something about an item; the text has its title. */
    void ofItem(Collection<UUID> whom, String textKey, AgendaItem item, String once) {
        notices.tell(List.copyOf(whom), textKey, item.ref(), "/board", Map.of("title", item.title()), once);
    }

    List<UUID> secretaries(Board board) {
        return holders(Role.BOARD_SECRETARY, board);
    }

    List<UUID> chairs(Board board) {
        return holders(Role.BOARD_CHAIR, board);
    }

    /** The secretaries of the board above, or at the top the board's own, and its chair. */
    List<UUID> above(Board board) {
        List<UUID> told = new ArrayList<>(secretaries(files.boardAbove(board).orElse(board)));
        told.addAll(chairs(board));
        return told.stream().distinct().toList();
    }

    private List<UUID> holders(Role role, Board board) {
        return people.holders(role, board.unitId())
                .map(holder -> holder.people().stream().map(PersonSummary::id).toList())
                .orElse(List.of());
    }
}
