package org.throughline.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The chat of a unit; of its address, which is a secret, only the host.
 *
 * @param unitId whose chat it is
 * @param unitName its name
 * @param host where the chat is; empty when the unit has none
 * @param quiet hours in which nothing is written there, in the unit's zone; null when there are none
 * @param pausedFor why nothing is sent to it, null when it is sent
 */
public record UnitChatSummary(
        UUID unitId,
        String unitName,
        String host,
        @Nullable QuietHours quiet,
        @Nullable PauseReason pausedFor) {}
