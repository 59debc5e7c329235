package org.throughline.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a meeting.
 *
 * @param boardId which board
 * @param startsAt when
 * @param place where, or how to join
 * @param urgent called out of turn
 * @param reconvenedFrom reference of the inquorate meeting that it repeats, null for others
 */
public record ScheduleMeeting(
        UUID boardId,
        Instant startsAt,
        String place,
        boolean urgent,
        @Nullable String reconvenedFrom) {

    private static final int LONGEST_PLACE = 200;

    public ScheduleMeeting {
        place = BoardText.words(place, LONGEST_PLACE);
    }
}
