package org.throughline.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands.
 *
 * @param open whether there is a mail server at all
 * @param waiting mails that are still to go out
 * @param failing those among them that failed at least once
 * @param dead mails that could not be sent
 * @param oldestDue since when the oldest mail should have gone out, null when nothing is late
 */
public record OutboxCounts(
        boolean open,
        int waiting,
        int failing,
        int dead,
        @Nullable Instant oldestDue) {}
