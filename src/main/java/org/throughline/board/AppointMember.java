package org.throughline.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a seat on a board.
 *
 * @param boardId which board
 * @param personId who
 * @param constituency whom the member speaks for
 * @param votes whether the seat has a vote
 * @param deputyId named deputy, null when there is none
 * @param termFrom first day
 */
public record AppointMember(
        UUID boardId,
        UUID personId,
        Constituency constituency,
        boolean votes,
        @Nullable UUID deputyId,
        LocalDate termFrom) {}
