package org.throughline.board;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
    private final Access access;
    private final BoardSight sight;

    Boards(BoardRepository boards, BoardMemberRepository members, BoardFiles files, Access access, BoardSight sight) {
        this.boards = boards;
        this.members = members;
        this.files = files;
        this.access = access;
        this.sight = sight;
    }

    /** Makes a board; a unit has one of each code. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public BoardSummary create(CreateBoard command) {
        if (boards.existsByCodeAndUnitId(command.code(), command.unitId())) {
            throw new BoardRefused("board.codeTaken", command.code());
        }
        return summary(boards.save(new Board(command)));
    }

    /** Gives a person a seat. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void appoint(AppointMember command) {
        Board board = files.board(command.boardId());
        if (members.findByBoardIdAndPersonId(board.id(), command.personId()).isPresent()) {
            throw new BoardRefused("board.member.twice");
        }
        members.save(new BoardMember(board.id(), command));
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
