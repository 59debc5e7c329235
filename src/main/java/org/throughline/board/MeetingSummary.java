package org.throughline.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as screens read it.
 *
 * @param ref reference
 * @param boardId its board
 * @param unitId unit that the board governs
 * @param title board and day
 * @param startsAt planned start
 * @param endsAt planned end
 * @param place where, or how to join
 * @param urgent called out of turn
 * @param state how far it is
 * @param quorate whether it had its quorum when attendance was last recorded, null before
 * @param missing what the quorum lacks, comma-separated names of the decision table
 * @param writtenBallot whether members vote in writing
 * @param quorumLost whether the quorum was lost on the way
 * @param minutes the minutes, null before they are written
 */
public record MeetingSummary(
        String ref,
        UUID boardId,
        UUID unitId,
        String title,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean urgent,
        MeetingState state,
        @Nullable Boolean quorate,
        String missing,
        boolean writtenBallot,
        boolean quorumLost,
        @Nullable String minutes) {

    /** Whether members may decide now. */
    public boolean mayDecide() {
        return (Boolean.TRUE.equals(quorate) || writtenBallot) && !quorumLost;
    }
}
