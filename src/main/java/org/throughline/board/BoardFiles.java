package org.throughline.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Finds boards, meetings and items by their references, and who is where. */
@Component
class BoardFiles {

    private final BoardRepository boards;
    private final BoardMemberRepository members;
    private final BoardMeetingRepository meetings;
    private final AgendaItemRepository items;
    private final AttendanceRepository attendance;
    private final ConflictDeclarationRepository conflicts;
    private final Units units;
    private final Clock clock;

    BoardFiles(
            BoardRepository boards,
            BoardMemberRepository members,
            BoardMeetingRepository meetings,
            AgendaItemRepository items,
            AttendanceRepository attendance,
            ConflictDeclarationRepository conflicts,
            Units units,
            Clock clock) {
        this.boards = boards;
        this.members = members;
        this.meetings = meetings;
        this.items = items;
        this.attendance = attendance;
        this.conflicts = conflicts;
        this.units = units;
        this.clock = clock;
    }

    Board board(UUID id) {
        return boards.findById(id).orElseThrow(() -> new BoardRefused("board.unknown", id));
    }

    List<Board> boards(Collection<UUID> ids) {
        return boards.findAllById(ids);
    }

    /** The nearest board of this code that governs the unit: its own, or one further up. */
    Board boardOver(UUID unitId, String code) {
        return upwards(unitId, code).findFirst().orElseThrow(() -> new BoardRefused("board.unknown", code));
    }

    /** The board above a board; empty at the top. */
    Optional<Board> boardAbove(Board board) {
        String code = board.parentCode();
        return code == null
                ? Optional.empty()
                : upwards(board.unitId(), code)
                        .filter(above -> !above.id().equals(board.id()))
                        .findFirst();
    }

    private Stream<Board> upwards(UUID unitId, String code) {
        List<UUID> places = units.upwards(unitId).stream().map(UnitSummary::id).toList();
        Map<UUID, Board> byPlace = boards.findByCodeAndUnitIdIn(code, places).stream()
                .collect(Collectors.toMap(Board::unitId, Function.identity()));
        return places.stream().map(byPlace::get).filter(Objects::nonNull);
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

    /** The seats on the day of a meeting, local to its board. */
    List<BoardMember> seats(BoardMeeting meeting) {
        return seats(
                meeting.boardId(),
                meeting.startsAt().atZone(units.unit(meeting.unitId()).zone()).toLocalDate());
    }

    /** The seats today, local to the board. */
    List<BoardMember> seats(Board board) {
        return seats(board.id(), today(board));
    }

    /** The day that it is where the board is. */
    LocalDate today(Board board) {
        return LocalDate.now(clock.withZone(units.unit(board.unitId()).zone()));
    }

    /** The seats of each of these boards today, by the board's id; one read. */
    Map<UUID, List<BoardMember>> seats(List<Board> asked) {
        Map<UUID, List<BoardMember>> seats =
                members
                        .findByBoardIdInOrderByConstituencyAscIdAsc(
                                asked.stream().map(Board::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(BoardMember::boardId));
        return asked.stream().collect(Collectors.toMap(Board::id, board -> {
            LocalDate today = today(board);
            return seats.getOrDefault(board.id(), List.of()).stream()
                    .filter(member -> member.sitsOn(today))
                    .toList();
        }));
    }

    private List<BoardMember> seats(UUID boardId, LocalDate day) {
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
