package org.throughline.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cycle in the list.
 *
 * @param ref human reference
 * @param purpose what it wants to understand
 * @param state how far it has come
 * @param unitId where the work is done
 * @param facilitatorId who guides the group
 * @param startedAt when it was started
 * @param soakEndsAt from when on Improve may open, null before Learn was closed
 * @param sessionKind kind of its last session, null before any was planned
 * @param sessionState where that session stands, null before any was planned
 * @param startsAt when that session starts, null while that is open
 * @param people how many people that session asks
 * @param actions how many options were agreed
 * @param underway how many of them are still on their way
 */
public record CycleRow(
        String ref,
        String purpose,
        CycleState state,
        UUID unitId,
        UUID facilitatorId,
        Instant startedAt,
        @Nullable Instant soakEndsAt,
        @Nullable SessionKind sessionKind,
        @Nullable SessionState sessionState,
        @Nullable Instant startsAt,
        int people,
        int actions,
        int underway) {}
