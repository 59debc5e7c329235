package org.throughline.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Boards and their seats. */
@Service
@Transactional
public class Boards {

    private final BoardRepository boards;
    private final BoardMemberRepository members;
    private final BoardFiles files;
    private final Quorum quorum;
    private final Access access;
    private final BoardSight sight;

    Boards(
            BoardRepository boards,
            BoardMemberRepository members,
            BoardFiles files,
            Quorum quorum,
            Access access,
            BoardSight sight) {
        this.boards = boards;
        this.members = members;
        this.files = files;
        this.quorum = quorum;
        this.access = access;
        this.sight = sight;
    }

    /** Makes a board; a unit has one of each code. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public BoardSummary create(CreateBoard command) {
        access.check(Permission.MANAGE_PEOPLE, command.unitId());
        if (boards.existsByCodeAndUnitId(command.code(), command.unitId())) {
            throw new BoardRefused("board.codeTaken", command.code());
        }
        return summary(boards.save(new Board(command)));
    }

    /** Gives a person a seat. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void appoint(AppointMember command) {
        Board board = managed(command.boardId());
        Optional<BoardMember> before = members.findByBoardIdAndPersonId(board.id(), command.personId());
        if (before.isPresent()) {
            if (before.get().sitsOn(command.termFrom())) {
                throw new BoardRefused("board.member.twice");
            }
            before.get().sitAgain(command);
            return;
        }
        members.save(new BoardMember(board.id(), command));
    }

    /** Ends a person's seat with yesterday, local to the board; votes and attendance until then stay. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void endSeat(UUID boardId, UUID personId) {
        Board board = managed(boardId);
        members.findByBoardIdAndPersonId(board.id(), personId)
                .orElseThrow(NotAllowed::new)
                .endOn(files.today(board).minusDays(1));
    }

    /** The boards that the signed-in person sets up, by name. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional(readOnly = true)
    public List<BoardSummary> managed() {
        return mine().map(this::summary).toList();
    }

    /** Those of {@link #managed()} that could not decide even if the member of every seat came; the decision table says so. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional(readOnly = true)
    public List<BoardSummary> neverQuorate() {
        List<Board> mine = mine().toList();
        Map<UUID, List<BoardMember>> seats = files.seats(mine);
        return mine.stream()
                .filter(board -> !quorum.possible(
                        board.code(),
                        seats.getOrDefault(board.id(), List.of()).stream()
                                .map(BoardMember::seat)
                                .toList()))
                .map(this::summary)
                .toList();
    }

    private Stream<Board> mine() {
        Set<UUID> units = access.unitsWith(Permission.MANAGE_PEOPLE);
        return boards.findAllByOrderByName().stream().filter(board -> units.contains(board.unitId()));
    }

    private Board managed(UUID boardId) {
        Board board = boards.findById(boardId).orElseThrow(NotAllowed::new);
        access.check(Permission.MANAGE_PEOPLE, board.unitId());
        return board;
    }

    /** The boards that the signed-in person may see, by name. */
    @RequiresPermission(Permission.SEE_BOARD)
    @Transactional(readOnly = true)
    public List<BoardSummary> visible() {
        Set<UUID> units = access.unitsWith(Permission.SEE_BOARD);
        Set<UUID> seatedOn = sight.seatedOn();
        return boards.findAllByOrderByName().stream()
                .filter(board -> units.contains(board.unitId()) || seatedOn.contains(board.id()))
                .map(this::summary)
                .toList();
    }

    /** One board. */
    @RequiresPermission(Permission.SEE_BOARD)
    @Transactional(readOnly = true)
    public BoardSummary board(UUID boardId) {
        Board board = files.board(boardId);
        sight.check(board);
        return summary(board);
    }

    /** The nearest board of this code that governs a unit: its own, or one further up. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public BoardSummary governing(UUID unitId, String code) {
        return summary(files.boardOver(unitId, code));
    }

    /** The seats of a board today. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<SeatSummary> seats(UUID boardId) {
        return files.seats(files.board(boardId)).stream()
                .map(seat -> new SeatSummary(seat.personId(), seat.constituency(), seat.votes(), seat.deputyId()))
                .toList();
    }

    private BoardSummary summary(Board board) {
        return new BoardSummary(board.id(), board.code(), board.name(), board.unitId());
    }

    /**
     * A board as screens read it.
     *
     * @param id id
     * @param code short code
     * @param name name as people say it
     * @param unitId unit it governs
     */
    public record BoardSummary(UUID id, String code, String name, UUID unitId) {}

    /**
     * A seat.
     *
     * @param personId who holds it
     * @param constituency whom the member speaks for
     * @param votes whether it has a vote
     * @param deputyId named deputy, null when there is none
     */
    public record SeatSummary(
            UUID personId,
            Constituency constituency,
            boolean votes,
            @org.jspecify.annotations.Nullable UUID deputyId) {}
}
