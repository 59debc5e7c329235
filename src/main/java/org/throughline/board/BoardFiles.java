package org.throughline.board;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds boards, meetings and items by their references, and who is where. */
@Component
class BoardFiles {

    private final BoardRepository boards;
    private final BoardMemberRepository members;
    private final BoardMeetingRepository meetings;
    private final AgendaItemRepository items;
    private final AttendanceRepository attendance;
    private final ConflictDeclarationRepository conflicts;

    BoardFiles(
            BoardRepository boards,
            BoardMemberRepository members,
            BoardMeetingRepository meetings,
            AgendaItemRepository items,
            AttendanceRepository attendance,
            ConflictDeclarationRepository conflicts) {
        this.boards = boards;
        this.members = members;
        this.meetings = meetings;
        this.items = items;
        this.attendance = attendance;
        this.conflicts = conflicts;
    }

    Board board(String code) {
        return boards.findByCode(code).orElseThrow(() -> new BoardRefused("board.unknown", code));
    }

    Board board(UUID id) {
        return boards.findById(id).orElseThrow(() -> new BoardRefused("board.unknown", id));
    }

    BoardMeeting meeting(String ref) {
        return meetings.findByRef(ref).orElseThrow(() -> new BoardRefused("board.meeting.unknown", ref));
    }

    AgendaItem item(String ref) {
        return items.findByRef(ref).orElseThrow(() -> new BoardRefused("board.item.unknown", ref));
    }

    BoardMeeting meetingOf(AgendaItem item) {
        String ref = item.meetingRef();
        if (ref == null) {
            throw new BoardRefused("board.item.noMeeting", item.ref());
        }
        return meeting(ref);
    }

    List<BoardMember> seats(UUID boardId, java.time.LocalDate day) {
        return members.findByBoardIdOrderByConstituencyAscIdAsc(boardId).stream()
                .filter(member -> member.sitsOn(day))
                .toList();
    }

    List<Attendance> here(BoardMeeting meeting) {
        return attendance.findByMeetingIdOrderById(meeting.id()).stream()
                .filter(Attendance::isHere)
                .toList();
    }

    Set<UUID> excludedFrom(AgendaItem item) {
        return conflicts.findByItemRef(item.ref()).stream()
                .filter(conflict -> !conflict.effect().counts())
                .map(ConflictDeclaration::personId)
                .collect(Collectors.toSet());
    }
}
