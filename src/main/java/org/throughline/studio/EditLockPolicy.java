package org.throughline.studio;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may save a file of a draft: whoever holds its lock (process-studio: an edit lock that nobody else can close by accident).
 *
 * <p>A lock rests when its holder has given no sign for half an hour; then anybody may take it without a word. Before that it can be
 * taken over, and its holder is told.
 */
final class EditLockPolicy {

    /** How long a lock holds without a sign of its holder. */
    static final Duration HOLDS = Duration.ofMinutes(30);

    private EditLockPolicy() {}

    /** Whether somebody holds it now; at the very instant that it ends it is free. */
    static boolean isHeld(@Nullable UUID holder, @Nullable Instant lastSign, Instant now) {
        return holder != null && lastSign != null && now.isBefore(lastSign.plus(HOLDS));
    }

    /** Whether somebody else than this person holds it now. */
    static boolean isHeldByOther(@Nullable UUID holder, @Nullable Instant lastSign, UUID person, Instant now) {
        return isHeld(holder, lastSign, now) && !person.equals(holder);
    }
}
