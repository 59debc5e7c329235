package org.throughline.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands: numbers only, never whom or what.
 *
 * @param waiting mails that are still to go out
 * @param failing those among them that failed at least once
 * @param dead mails that could not be sent
 * @param oldestDue since when the oldest should have gone out; null when nothing is late
 * @param silenced webhooks and chats that were given up after their last attempt
 */
public record OutboxStanding(
        int waiting, int failing, int dead, @Nullable Instant oldestDue, int silenced) {}
