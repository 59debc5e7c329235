package org.throughline.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new board.
 *
 * @param code short code that decision tables name, such as `LEARNING_GOVERNANCE`; the nearest board of that code above a unit
 *     decides for it
 * @param name name as people say it
 * @param unitId unit it governs, with everything below
 * @param cadenceDays calendar days from one ordinary meeting to the next
 * @param meetingMinutes planned length of a meeting
 * @param parentCode code of the board above it, found upwards from the unit; null at the top
 */
public record CreateBoard(
        String code,
        String name,
        UUID unitId,
        int cadenceDays,
        int meetingMinutes,
        @Nullable String parentCode) {

    public CreateBoard {
        if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new BoardRefused("board.setUp.codeWrong", code);
        }
        if (name.isBlank() || name.length() > 120) {
            throw new BoardRefused("board.setUp.nameWrong");
        }
        if (cadenceDays < 1 || cadenceDays > 366 || meetingMinutes < 5 || meetingMinutes > 600) {
            throw new BoardRefused("board.setUp.numbersWrong");
        }
    }
}
