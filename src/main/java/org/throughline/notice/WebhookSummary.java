package org.throughline.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program that hears what happens. Neither its secret nor the whole of its address is in it: addresses may hold secrets too.
 *
 * @param id id of the webhook
 * @param unitId it hears of this unit and those below
 * @param name what people call it
 * @param host where it listens, without path
 * @param kinds what it wants to hear, in order
 * @param pausedFor why nothing is sent to it, null when it is sent
 * @param madeAt since when it hears
 * @param waiting how much is on its way
 * @param lastSentAt when something arrived last, null when nothing did
 */
public record WebhookSummary(
        UUID id,
        UUID unitId,
        String name,
        String host,
        List<String> kinds,
        @Nullable PauseReason pausedFor,
        Instant madeAt,
        int waiting,
        @Nullable Instant lastSentAt) {

    public WebhookSummary {
        kinds = List.copyOf(kinds);
    }
}
