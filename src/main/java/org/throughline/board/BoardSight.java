package org.throughline.board;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

/** Who looks into a board: those with the permission where it governs, and those who have a seat on it. */
@Component
class BoardSight {

    private final BoardMemberRepository members;
    private final Access access;

    BoardSight(BoardMemberRepository members, Access access) {
        this.members = members;
        this.access = access;
    }

    boolean isOpen(Board board) {
        return access.may(Permission.SEE_BOARD, board.unitId()) || seatedOn().contains(board.id());
    }

    /** Whether one board after the other is open; asks for the seats once. */
    Predicate<Board> forThisReader() {
        Set<UUID> seats = seatedOn();
        return board -> seats.contains(board.id()) || access.may(Permission.SEE_BOARD, board.unitId());
    }

    /** The boards on which the signed-in person has a seat. */
    Set<UUID> seatedOn() {
        return members.findByPersonId(access.actor().personId()).stream()
                .map(BoardMember::boardId)
                .collect(Collectors.toSet());
    }

    /** Refuses whoever may not look into the board. */
    void check(Board board) {
        if (!isOpen(board)) {
            throw new NotAllowed();
        }
    }
}
