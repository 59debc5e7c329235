package org.throughline.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The session that is next for a person.
 *
 * @param cycleRef reference of its cycle
 * @param purpose what the group wants to understand
 * @param unitId where the work is done
 * @param kind which of the two
 * @param state planned, running or paused
 * @param startsAt when it starts, null only while the room is open
 * @param guides whether the person guides the group
 * @param people how many people are asked
 */
public record ComingSession(
        String cycleRef,
        String purpose,
        UUID unitId,
        SessionKind kind,
        SessionState state,
        @Nullable Instant startsAt,
        boolean guides,
        int people) {}
